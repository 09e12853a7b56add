import type { GraphModel } from '../../features/types';
import { arrange } from '../arrange';
import type { Arrangement } from '../arrangement';
import type { Camera } from '../camera';
import { drawGraph } from '../draw';
import { drawHit } from '../draw-line';
import type { Saved } from '../saved';
import type { ShippedLayouts } from '../shipped';
import { viewOf } from '../view-model';
import { elementOf, find } from './dom';
import { Sight, type Stage } from './sight';

/** The transition graph on the stage, and which part of it is in sight. */
export class Picture {
  private readonly sight: Sight;
  private drawn: Arrangement | undefined;
  private drawnFor = '';

  constructor(
    private readonly root: Element,
    private readonly shipped: ShippedLayouts,
  ) {
    this.sight = new Sight(root);
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.drawn;
  }

  /** Whether the stage or its text has another size than the picture was made for. */
  get isOutgrown(): boolean {
    return keyOf(this.sight.measure()) !== this.drawnFor;
  }

  /** Draws what the toggles show, and opens it where the reader was or at a status. */
  draw(model: GraphModel, { toggles, zoom }: Saved, status: string | undefined): void {
    // Measured before the picture is in the page, which the browser then has to lay out once only.
    const stage = this.sight.measure();
    this.drawnFor = keyOf(stage);
    this.drawn = arrange(viewOf(model, toggles), stage.room, this.shipped);
    const graph = find(this.root, '.graph', SVGSVGElement);
    graph.setAttribute('aria-label', `Transition graph of ${model.title}`);
    graph.replaceChildren(elementOf(drawGraph(this.drawn, false), true));
    this.sight.open(this.drawn, { zoom, status, stage });
  }

  /** Makes the lines something to point at. */
  offerLines(): void {
    if (!this.drawn) return;
    const { view, plan, layout } = this.drawn;
    const hits = view.lines.map((line) => elementOf(drawHit(line, plan, layout), true));
    find(this.root, '.hits', SVGGElement).replaceChildren(...hits);
  }

  move(change: (camera: Camera) => Camera): Camera {
    return this.sight.turn(change);
  }

  /** Shows everything. */
  fit(): void {
    if (this.drawn) this.sight.open(this.drawn, { zoom: 'whole', status: undefined });
  }

  /** Brings a status or one of its shapes into sight with the least movement; nothing before there is a picture. */
  follow(name: string): Camera | undefined {
    return this.drawn && this.sight.follow(this.drawn, name);
  }

  /** Goes near to a status where nothing could be read from afar. */
  approach(status: string): void {
    if (this.drawn && !this.sight.canBeRead(this.drawn)) this.sight.open(this.drawn, { zoom: undefined, status });
  }

  /** Brings several shapes into sight together, as far as they fit. */
  followAll(shapes: ReadonlySet<string>): void {
    if (this.drawn) this.sight.followAll(this.drawn, shapes);
  }

  /** Opens at several shapes together. */
  openAround(shapes: ReadonlySet<string>): void {
    if (this.drawn) this.sight.openAround(this.drawn, shapes);
  }

  /** Takes the room back that the facts have left. */
  settle(): void {
    if (this.drawn) this.sight.settle(this.drawn);
  }
}

function keyOf({ room: { width, height }, textScale }: Stage): string {
  return `${width} ${height} ${textScale}`;
}

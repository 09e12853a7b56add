import type { GraphModel } from '../../features/types';
import { arrange, type Arrangement } from '../arrange';
import { type Camera, fit, showing } from '../camera';
import { drawGraph } from '../draw';
import { drawFacts, drawOverview } from '../facts';
import { drawFrame } from '../frame';
import type { Point } from '../layout';
import type { ToHost } from '../messages';
import type { Size } from '../plan';
import { readSaved, type Saved } from '../saved';
import type { PackedLayout } from '../shipped';
import { centresOf } from '../steps';
import { matching, type Surroundings, surroundingsOf, surroundingsOfLine } from '../surroundings';
import { revealing, type Toggles, viewOf } from '../view-model';
import { elementOf, find } from './dom';
import { paintCamera, paintLifecycles, paintLook, paintToggles } from './paint';

export interface World {
  readonly host: {
    postMessage(message: ToHost): void;
    getState(): unknown;
    setState(state: Saved): void;
  };
  readonly shipped: Readonly<Record<string, PackedLayout>>;
  readonly signal: AbortSignal;
}

interface Offer {
  readonly id: string;
  readonly title: string;
}

/** The page and what it shows. The extension, the mouse and the keys ask; each answer ends in painting. */
export class Viewer {
  readonly root = elementOf(drawFrame());
  private readonly stage = find(this.root, '.stage', HTMLElement);
  private readonly panel = find(this.root, '.panel', HTMLElement);
  private saved: Saved;
  private model: GraphModel | undefined;
  private drawn: Arrangement | undefined;
  private all: readonly Offer[] = [];
  private marked: string | undefined;
  private query = '';
  private pointed: Surroundings | undefined;
  private laidOutFor = '';

  constructor(private readonly world: World) {
    this.saved = readSaved(world.host.getState());
    document.body.replaceChildren(this.root);
    const resized = new ResizeObserver(() => {
      if (this.roomKey() !== this.laidOutFor) this.layOut();
    });
    resized.observe(this.stage);
    world.signal.addEventListener('abort', () => {
      resized.disconnect();
    });
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.drawn;
  }

  show(next: GraphModel, status: string | undefined): void {
    const same = this.saved.lifecycle === next.id;
    const again = same && (status === undefined || (!this.model && status === this.saved.asked));
    const chosen = again ? this.saved.status : status;
    const toggles = revealing(next, chosen, this.saved.toggles);
    this.model = next;
    this.marked = undefined;
    this.keep({ lifecycle: next.id, status: chosen, asked: status, toggles, ...(!same && { zoom: undefined }) });
    this.layOut();
    if (status !== undefined) this.follow(status);
  }

  mark(status: string | undefined): void {
    this.marked = status;
    this.reveal(status);
    this.look();
    if (status !== undefined) this.follow(status);
  }

  offer(all: readonly Offer[]): void {
    this.all = all;
    paintLifecycles(this.root, all, this.model);
  }

  choose(lifecycle: string): void {
    this.world.host.postMessage({ type: 'choose', lifecycle });
  }

  select(status: string | undefined): void {
    this.keep({ status });
    this.reveal(status);
    this.paintPanel();
    this.look();
    if (status !== undefined) this.follow(status);
    else this.aim();
  }

  toggle(name: keyof Toggles): void {
    this.keep({ toggles: { ...this.saved.toggles, [name]: !this.saved.toggles[name] }, zoom: undefined });
    this.layOut();
  }

  search(query: string): void {
    this.query = query;
    this.look();
    find(this.root, '.news', HTMLElement).textContent = this.searchNews();
  }

  /** Points at a shape or line, as hovering and focus do; at nothing when both are undefined. */
  point({ shape, line }: { readonly shape?: string | undefined; readonly line?: string | undefined }): void {
    const view = this.drawn?.view;
    this.pointed = undefined;
    if (view && shape !== undefined) this.pointed = surroundingsOf(view, new Set([shape]));
    if (view && line !== undefined) this.pointed = surroundingsOfLine(view, line);
    this.look();
  }

  move(change: (camera: Camera) => Camera): void {
    this.keep({ zoom: change(this.camera()) });
    this.aim();
  }

  fit(): void {
    this.keep({ zoom: undefined });
    this.aim();
  }

  private keep(change: Partial<Saved>): void {
    this.saved = { ...this.saved, ...change };
    this.world.host.setState(this.saved);
  }

  private room(): Size {
    return { width: this.stage.clientWidth, height: this.stage.clientHeight };
  }

  private roomKey(): string {
    return `${this.room().width} ${this.room().height}`;
  }

  private camera(): Camera {
    if (this.saved.zoom) return this.saved.zoom;
    const textScale = parseFloat(getComputedStyle(document.body).fontSize) / 13;
    const whole = fit(this.drawn?.layout ?? { width: 1, height: 1 }, this.room(), textScale);
    const centre = this.saved.status === undefined ? undefined : this.centreOf(this.saved.status);
    return centre ? showing(whole, centre, this.uncovered()) : whole;
  }

  private aim(): void {
    paintCamera(this.root, this.camera());
  }

  /** The part of the stage that the facts leave free. */
  private uncovered(): Size {
    const [below, over] = [this.stage.getBoundingClientRect(), this.panel.getBoundingClientRect()];
    const covered = over.height > 0 && over.left < below.right ? below.bottom - over.top : 0;
    return { width: below.width, height: below.height - covered };
  }

  private centreOf(status: string): Point | undefined {
    const [shape] = this.shapesOf(status);
    if (!this.drawn || shape === undefined) return undefined;
    return centresOf(this.drawn.plan, this.drawn.layout).get(shape);
  }

  private shapesOf(status: string): ReadonlySet<string> {
    const shapes = this.drawn?.view.shapes.filter(({ node }) => node.id === status) ?? [];
    return new Set(shapes.map(({ id }) => id));
  }

  private layOut(): void {
    if (!this.model) return;
    const { model, root, saved } = this;
    this.paintPanel();
    this.laidOutFor = this.roomKey();
    this.drawn = arrange(viewOf(model, saved.toggles), this.room(), this.world.shipped);
    const { view, plan, layout } = this.drawn;
    const graph = find(root, '.graph', SVGSVGElement);
    graph.setAttribute('aria-label', `Transition graph of ${model.title}`);
    graph.replaceChildren(elementOf(drawGraph(view, plan, layout), true));
    paintLifecycles(root, this.all, model);
    paintToggles(root, model, saved.toggles);
    this.aim();
    this.look();
  }

  /** Draws what the toggles leave out when it is asked for by name. */
  private reveal(status: string | undefined): void {
    if (!this.model) return;
    const toggles = revealing(this.model, status, this.saved.toggles);
    if (JSON.stringify(toggles) === JSON.stringify(this.saved.toggles)) return;
    this.keep({ toggles });
    this.layOut();
  }

  private searchNews(): string {
    if (!this.drawn || this.query.trim() === '') return '';
    const { size } = matching(this.drawn.view, this.query);
    return size === 0 ? 'No status found' : `${size} found`;
  }

  private paintPanel(): void {
    if (!this.model) return;
    const node = this.model.nodes.find(({ id }) => id === this.saved.status);
    this.root.classList.toggle('has-status', node !== undefined);
    this.panel.replaceChildren(elementOf(node ? drawFacts(this.model, node) : drawOverview(this.model)));
  }

  private look(): void {
    const { status: selected } = this.saved;
    paintLook(this.root, { near: this.pointed ?? this.outstanding(), selected, marked: this.marked });
  }

  /** What stands out while nothing is pointed at: what is searched for, or else the selected status. */
  private outstanding(): Surroundings | undefined {
    if (!this.drawn) return undefined;
    const { view } = this.drawn;
    if (this.query.trim() !== '') return { shapes: matching(view, this.query), lines: new Set(), fans: new Set() };
    const { status } = this.saved;
    return status === undefined ? undefined : surroundingsOf(view, this.shapesOf(status));
  }

  /** Keeps a status in sight without taking the reader's zoom away. */
  private follow(status: string): void {
    const centre = this.centreOf(status);
    if (centre && this.saved.zoom) this.keep({ zoom: showing(this.saved.zoom, centre, this.uncovered()) });
    this.aim();
  }
}

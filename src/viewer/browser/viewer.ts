import type { GraphModel } from '../../features/types';
import { arrange, type Arrangement } from '../arrange';
import type { Camera } from '../camera';
import { drawGraph } from '../draw';
import { drawFacts, drawOverview } from '../facts';
import { drawFrame } from '../frame';
import type { ToHost } from '../messages';
import { readSaved, type Saved } from '../saved';
import type { PackedLayout } from '../shipped';
import { matching, type Surroundings, surroundingsOf, surroundingsOfLine } from '../surroundings';
import { revealing, type Toggles, viewOf } from '../view-model';
import { elementOf, find } from './dom';
import { paintLegend, paintLifecycles, paintLook, paintToggles } from './paint';
import { Sight } from './sight';

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
  private readonly sight = new Sight(this.root);
  private saved: Saved;
  private model: GraphModel | undefined;
  private drawn: Arrangement | undefined;
  private all: readonly Offer[] = [];
  private marked: string | undefined;
  private query = '';
  private pointed: Surroundings | undefined;
  private laidOutFor = '';
  /** The status or shape that was last asked for in any way. */
  private focus: string | undefined;

  constructor(private readonly world: World) {
    this.saved = readSaved(world.host.getState());
    document.body.replaceChildren(this.root);
    paintLegend(this.root, this.hasLegend());
    const resized = new ResizeObserver(() => {
      paintLegend(this.root, this.hasLegend());
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
    this.focus = chosen;
    this.layOut();
    if (status !== undefined) this.follow(status);
  }

  mark(status: string | undefined): void {
    this.marked = status;
    this.reveal(status);
    this.look();
    if (status !== undefined) this.approach(status);
  }

  offer(all: readonly Offer[]): void {
    this.all = all;
    paintLifecycles(this.root, all, this.model);
  }

  choose(lifecycle: string): void {
    this.world.host.postMessage({ type: 'choose', lifecycle });
  }

  select(status: string | undefined): void {
    const before = this.saved.status;
    const wasInFacts = this.panel.contains(document.activeElement);
    this.keep({ status });
    this.reveal(status);
    this.paintPanel();
    if (wasInFacts) this.refocus(before);
    this.look();
    if (status !== undefined) this.follow(status);
    else if (this.drawn && typeof this.saved.zoom !== 'object') this.sight.settle(this.drawn);
  }

  toggle(name: keyof Toggles): void {
    const zoom = this.saved.zoom === 'whole' ? 'whole' : undefined;
    this.keep({ toggles: { ...this.saved.toggles, [name]: !this.saved.toggles[name] }, zoom });
    this.layOut();
  }

  unfold(): void {
    this.keep({ legend: !this.hasLegend() });
    paintLegend(this.root, this.hasLegend());
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
    this.keep({ zoom: this.sight.turn(change) });
  }

  /** Shows everything, for as long as the reader does not move the picture. */
  fit(): void {
    this.keep({ zoom: 'whole' });
    if (this.drawn) this.sight.open(this.drawn, 'whole', this.focus);
  }

  /** Brings a status or one of its shapes into sight without taking the reader's zoom away. */
  follow(name: string): void {
    this.focus = name;
    if (!this.drawn) return;
    const camera = this.sight.follow(this.drawn, name);
    if (typeof this.saved.zoom === 'object') this.keep({ zoom: camera });
  }

  private keep(change: Partial<Saved>): void {
    this.saved = { ...this.saved, ...change };
    this.world.host.setState(this.saved);
  }

  /** A small panel is left to the picture. */
  private hasLegend(): boolean {
    return this.saved.legend ?? (window.innerWidth >= 560 && window.innerHeight >= 520);
  }

  private roomKey(): string {
    const { width, height } = this.sight.room;
    return `${width} ${height}`;
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
    this.drawn = arrange(viewOf(model, saved.toggles), this.sight.room, this.world.shipped);
    const { view, plan, layout } = this.drawn;
    const graph = find(root, '.graph', SVGSVGElement);
    graph.setAttribute('aria-label', `Transition graph of ${model.title}`);
    graph.replaceChildren(elementOf(drawGraph(view, plan, layout), true));
    paintLifecycles(root, this.all, model);
    paintToggles(root, model, saved.toggles);
    this.sight.open(this.drawn, saved.zoom, this.focus);
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

  /** Whoever was reading facts with the keyboard goes on in the next ones, or else at the status that they were about. */
  private refocus(before = ''): void {
    const node = `.graph [data-status="${CSS.escape(before)}"]`;
    const next = this.panel.querySelector<HTMLElement>('.close') ?? this.root.querySelector<SVGElement>(node);
    next?.focus({ preventScroll: true });
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

  /** Follows a status, from near by unless the reader chose how much to see. */
  private approach(status: string): void {
    const isFar = this.drawn && this.saved.zoom === undefined && !this.sight.canBeRead(this.drawn);
    if (this.drawn && isFar) this.sight.open(this.drawn, undefined, status);
    this.follow(status);
  }
}

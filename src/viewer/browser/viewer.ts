import type { GraphModel } from '../../features/types';
import { arrange } from '../arrange';
import type { Arrangement } from '../arrangement';
import type { Camera } from '../camera';
import { drawGraph } from '../draw';
import { drawBadges } from '../draw-badges';
import { drawTable } from '../draw-table';
import { drawFrame } from '../frame';
import { overlayOf, selectedIn, statusesOf } from '../look';
import type { ToHost } from '../messages';
import { edgesOfTask, type Overlay } from '../overlay';
import { drawPanel, hasSubject } from '../panel';
import { readSaved, type Saved } from '../saved';
import type { PackedLayout } from '../shipped';
import { matching, type Surroundings, surroundingsOf, surroundingsOfLine } from '../surroundings';
import { type Column, nextSort, rowsOf } from '../table';
import { facts, type Task } from '../task';
import { revealing, revealingEdges, type Toggles, viewOf } from '../view-model';
import { elementOf, find } from './dom';
import { type Offer, paintButtons, paintLegend, paintLifecycles, paintLook, paintOperations, repaint } from './paint';
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

/** The page and what it shows. The extension, the mouse and the keys ask; each answer ends in painting. */
export class Viewer {
  readonly root = elementOf(drawFrame());
  readonly panel = find(this.root, '.panel', HTMLElement);
  private readonly stage = find(this.root, '.stage', HTMLElement);
  private readonly sight = new Sight(this.root);
  private saved: Saved;
  private shown: GraphModel | undefined;
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
    if (this.saved.pinned) world.host.postMessage({ type: 'pin', pinned: true });
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.drawn;
  }

  get model(): GraphModel | undefined {
    return this.shown;
  }

  get state(): Saved {
    return this.saved;
  }

  show(next: GraphModel, status: string | undefined): void {
    const same = this.saved.lifecycle === next.id;
    const again = same && (status === undefined || (!this.shown && status === this.saved.asked));
    const asked = again ? this.saved.status : status;
    const chosen = next.nodes.find(({ id }) => id === asked)?.id;
    this.shown = next;
    this.marked = undefined;
    this.keep({ lifecycle: next.id, status: chosen, asked: status });
    if (!same) this.keep({ zoom: undefined, operation: undefined });
    if (!again) this.keep({ task: facts });
    this.keep({ toggles: this.togglesFor(next, chosen) });
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
    paintLifecycles(this.root, all, this.shown);
  }

  tell(message: ToHost): void {
    this.world.host.postMessage(message);
  }

  /** Shows the facts of a status, or of the whole lifecycle. */
  select(status: string | undefined): void {
    this.keep({ status, task: facts });
    this.reveal(status);
    this.paintPanel();
    this.look();
    if (status !== undefined) this.follow(status);
    else if (this.drawn && typeof this.saved.zoom !== 'object') this.sight.settle(this.drawn);
  }

  /** Turns to another task, or goes on in it. */
  turnTo(task: Task): void {
    this.keep({ task });
    this.reveal(this.saved.status);
    this.paintPanel();
    this.look();
    const overlay = this.overlay();
    if (this.drawn && overlay && task.kind !== 'facts') this.sight.followAll(this.drawn, overlay.near.shapes);
  }

  /** Shows the transitions of one operation, or of all. */
  narrow(operation: string | undefined): void {
    this.keep({ operation, status: undefined, task: facts });
    this.paintPanel();
    this.look();
  }

  toggle(name: keyof Toggles): void {
    const zoom = this.saved.zoom === 'whole' ? 'whole' : undefined;
    this.keep({ toggles: { ...this.saved.toggles, [name]: !this.saved.toggles[name] }, zoom });
    this.layOut();
  }

  turnTable(): void {
    this.keep({ form: this.saved.form === 'table' ? 'graph' : 'table' });
    this.paintForm();
    this.look();
  }

  sortBy(column: Column): void {
    this.keep({ sort: nextSort(this.saved.sort, column) });
    this.look();
  }

  pin(): void {
    this.keep({ pinned: !this.saved.pinned });
    this.tell({ type: 'pin', pinned: this.saved.pinned });
    this.look();
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

  /** Says something to those who hear the page. */
  say(words: string): void {
    find(this.root, '.voice', HTMLElement).textContent = words;
  }

  /** Tells what has come of something, to those who see and those who hear the page. */
  announce(words: string): void {
    find(this.root, '.news', HTMLElement).textContent = words;
  }

  /** Points at a shape or line, as hovering and focus do; at nothing when both are undefined. */
  point({ shape, line }: { readonly shape?: string | undefined; readonly line?: string | undefined }): void {
    const view = this.drawn?.view;
    this.pointed = undefined;
    if (view && shape !== undefined) this.pointed = surroundingsOf(view, new Set([shape]));
    if (view && line !== undefined) this.pointed = surroundingsOfLine(view, line);
    if (this.saved.form === 'graph') this.paintGraph();
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

  private layOut(): void {
    if (!this.shown) return;
    const { shown: model, root, saved } = this;
    this.paintPanel();
    this.paintForm();
    this.laidOutFor = this.roomKey();
    this.drawn = arrange(viewOf(model, saved.toggles), this.sight.room, this.world.shipped);
    const { view, plan, layout } = this.drawn;
    const graph = find(root, '.graph', SVGSVGElement);
    graph.setAttribute('aria-label', `Transition graph of ${model.title}`);
    graph.replaceChildren(elementOf(drawGraph(view, plan, layout), true));
    find(root, '.title', HTMLHeadingElement).textContent = `Lifecycle of ${model.title}`;
    paintLifecycles(root, this.all, model);
    paintOperations(root, model);
    this.sight.open(this.drawn, saved.zoom, this.focus);
    this.look();
  }

  /** Draws what the toggles leave out when it is asked for by name or by the task. */
  private reveal(status: string | undefined): void {
    if (!this.shown) return;
    const toggles = this.togglesFor(this.shown, status);
    if (JSON.stringify(toggles) === JSON.stringify(this.saved.toggles)) return;
    this.keep({ toggles });
    this.layOut();
  }

  private togglesFor(model: GraphModel, status: string | undefined): Toggles {
    const { task, toggles } = this.saved;
    return revealingEdges(model, edgesOfTask(model, task), revealing(model, status, toggles));
  }

  private searchNews(): string {
    if (!this.drawn || this.query.trim() === '') return '';
    const { size } = matching(this.drawn.view, this.query);
    return size === 0 ? 'No status found' : `${size} found`;
  }

  private paintPanel(): void {
    if (!this.shown) return;
    this.root.classList.toggle('has-subject', hasSubject(this.saved));
    repaint(this.panel, drawPanel(this.shown, this.saved));
  }

  private paintForm(): void {
    const isTable = this.saved.form === 'table';
    this.root.classList.toggle('is-table', isTable);
    find(this.root, '.graph', SVGSVGElement).toggleAttribute('hidden', isTable);
    find(this.root, '.sheet', HTMLElement).hidden = !isTable;
  }

  private look(): void {
    if (!this.shown) return;
    paintButtons(this.root, this.shown, this.saved);
    find(this.root, '.operation', HTMLSelectElement).value = this.saved.operation ?? '';
    this.paintGraph();
    if (this.saved.form === 'table') this.paintTable();
  }

  private paintGraph(): void {
    if (!this.drawn) return;
    const overlay = this.overlay();
    const selected = selectedIn(this.drawn.view, this.saved);
    const near = this.pointed ?? this.searched() ?? overlay?.near;
    paintLook(this.root, { near, selected, marked: this.marked, badges: overlay?.badges ?? [] });
    const badges = drawBadges(overlay?.badges ?? [], this.drawn).map((badge) => elementOf(badge, true));
    find(this.root, '.badges', SVGGElement).replaceChildren(...badges);
  }

  private paintTable(): void {
    if (!this.drawn) return;
    const { view } = this.drawn;
    const { sort, operation, task } = this.saved;
    const searched = this.searched();
    const found = searched && statusesOf(view, searched.shapes);
    const overlay = task.kind === 'facts' ? undefined : this.overlay();
    const rows = rowsOf(view, sort, operation).filter(({ node }) => found?.has(node.id) ?? true);
    const table = drawTable(rows, {
      title: view.model.title,
      sort,
      near: overlay && statusesOf(view, overlay.near.shapes),
      selected: statusesOf(view, selectedIn(view, this.saved)),
      marked: this.marked,
    });
    repaint(find(this.root, '.sheet', HTMLElement), table);
  }

  private overlay(): Overlay | undefined {
    return this.drawn && overlayOf(this.drawn.view, this.saved);
  }

  private searched(): Surroundings | undefined {
    if (!this.drawn || this.query.trim() === '') return undefined;
    return { shapes: matching(this.drawn.view, this.query), lines: new Set(), fans: new Set() };
  }

  /** Follows a status, from near by unless the reader chose how much to see. */
  private approach(status: string): void {
    const isFar = this.drawn && this.saved.zoom === undefined && !this.sight.canBeRead(this.drawn);
    if (this.drawn && isFar) this.sight.open(this.drawn, undefined, status);
    this.follow(status);
  }
}

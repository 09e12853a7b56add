import type { Coverage, GraphModel } from '../../features/types';
import type { Arrangement } from '../arrangement';
import { courseIn, lifecycleOf, spanOf } from '../coverage';
import { coverageWords } from '../coverage-words';
import type { Camera } from '../camera';
import type { Comparison } from '../compare/compare';
import { comparisonOf } from '../compare/panel';
import { revealingTask } from '../compare/reveal';
import { statusesOfRow } from '../compare/rows';
import { overlayOf } from '../look';
import { drawFrame } from '../frame';
import type { ToHost } from '../messages';
import { edgesOfTask, statusesOfTask } from '../overlay';
import { usesWords } from '../panel-uses';
import { drawPanel, hasSubject } from '../panel';
import type { Saved } from '../saved';
import type { ShippedLayouts } from '../shipped';
import { surroundingsOf, surroundingsOfLine } from '../surroundings';
import { facts, type Task } from '../task';
import type { Uses } from '../uses';
import { revealing, revealingEdges, type Toggles } from '../view-model';
import { type Attention, attendInGraph, attendInTable, searchNews } from './attention';
import { elementOf, find } from './dom';
import { paintLegend } from './legend';
import { type Keeper, Memory } from './memory';
import { type Offer, paintButtons, paintForm, paintLifecycles, paintOperations, repaint } from './paint';
import { Others } from './others';
import { Picture } from './picture';

export interface World {
  readonly host: Keeper & { postMessage(message: ToHost): void };
  readonly shipped: ShippedLayouts;
  readonly signal: AbortSignal;
}

/** The page and what it shows. The extension, the mouse and the keys ask; each answer ends in painting. */
export class Viewer {
  readonly root = elementOf(drawFrame());
  readonly panel = find(this.root, '.panel', HTMLElement);
  private readonly picture: Picture;
  private readonly memory: Memory;
  private attention: Omit<Attention, 'comparison'> = { marked: undefined, query: '', pointed: undefined };
  private readonly others: Others;
  private shown: GraphModel | undefined;
  private all: readonly Offer[] = [];
  private uses: Uses | undefined;
  /** Where the wait or switch begins that the reader has closed. */
  private closed: number | undefined;
  /** The status or shape that was last asked for in any way. */
  private focus: string | undefined;

  constructor(private readonly world: World) {
    this.memory = new Memory(world.host);
    this.picture = new Picture(this.root, world.shipped);
    this.others = new Others((lifecycle) => {
      this.tell({ type: 'other', lifecycle });
    });
    document.body.replaceChildren(this.root);
    paintLegend(this.root, this.state);
    this.watchSize();
    if (this.state.pinned) world.host.postMessage({ type: 'pin', pinned: true });
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.picture.arrangement;
  }

  get model(): GraphModel | undefined {
    return this.shown;
  }

  /** What the reader compares; nothing while it is not all known. */
  get comparison(): Comparison | undefined {
    const { task } = this.state;
    return task.kind === 'compare' && this.shown ? comparisonOf(this.shown, task, this.other()) : undefined;
  }

  get state(): Saved {
    return this.memory.state;
  }

  show(next: GraphModel, status: string | undefined): void {
    const { state } = this;
    const same = state.lifecycle === next.id;
    const again = same && (status === undefined || (!this.shown && status === state.asked));
    const asked = again ? state.status : status;
    const chosen = next.nodes.find(({ id }) => id === asked)?.id;
    this.shown = next;
    this.attention = { ...this.attention, marked: undefined };
    this.memory.keep({ lifecycle: next.id, status: chosen, asked: status });
    if (!same) this.memory.keep({ zoom: undefined, operation: undefined });
    if (!again) this.memory.keep({ task: facts });
    this.memory.keep({ toggles: this.togglesFor(next, chosen) });
    this.focus = chosen;
    this.layOut();
    if (status !== undefined) this.follow(status);
  }

  /** Marks the status under the cursor, from near by unless the reader chose how much to see. */
  mark(status: string | undefined): void {
    this.attention = { ...this.attention, marked: status };
    this.reveal(status);
    this.look();
    if (status === undefined) return;
    if (this.state.zoom === undefined) this.picture.approach(status);
    this.follow(status);
  }

  /**
   * Lays a wait or switch of the code over the lifecycle, or takes it away. What was not asked for leaves the reader's own
   * questions alone, and stays away once the reader has closed it, until the cursor has been elsewhere.
   */
  cover(coverage: Coverage | undefined, isAsked: boolean): void {
    const { task } = this.state;
    if (!coverage && task.kind === 'coverage') this.turnTo(facts);
    if (!coverage || isAsked) this.closed = undefined;
    if (!coverage) return;
    if (lifecycleOf(coverage) !== this.shown?.id || spanOf(coverage).start === this.closed) return;
    if (!isAsked && task.kind !== 'facts' && task.kind !== 'coverage') return;
    const picked = task.kind === 'coverage' ? task.picked : undefined;
    this.turnTo({ kind: 'coverage', coverage, picked });
    this.say(coverageWords(coverage));
  }

  offer(all: readonly Offer[]): void {
    this.all = all;
    paintLifecycles(this.root, all, this.shown);
    this.paintPanel();
  }

  /** Takes in a lifecycle for the other side of a comparison. */
  learn(model: GraphModel): void {
    this.others.learn(model);
    this.paint();
  }

  /** Shows what is known of the uses of a status, and says how many there are. */
  use(uses: Uses): void {
    this.uses = uses;
    this.paintPanel();
    this.say(usesWords(uses));
  }

  tell(message: ToHost): void {
    this.world.host.postMessage(message);
  }

  /** Shows the facts of a status, or of the whole lifecycle. */
  select(status: string | undefined): void {
    this.leaveFor(facts);
    this.memory.keep({ status, task: facts });
    this.reveal(status);
    this.paint();
    if (status !== undefined) this.follow(status);
    else if (typeof this.state.zoom !== 'object') this.picture.settle();
  }

  /** Turns to another task, or goes on in it. */
  turnTo(task: Task): void {
    this.leaveFor(task);
    this.memory.keep({ task });
    this.reveal(this.shown && task.kind === 'compare' ? [...statusesOfRow(this.shown, task)][0] : this.state.status);
    this.paint();
    const view = this.arrangement?.view;
    const overlay = view && overlayOf(view, this.state);
    if (!overlay || task.kind === 'facts') return;
    const course = task.kind === 'coverage' ? courseIn(view, task.coverage) : new Set<string>();
    if (course.size === 0) this.picture.followAll(overlay.near.shapes);
    else if (this.state.zoom === undefined) this.picture.openAround(course);
    else this.picture.followAll(course);
  }

  /** Keeps what the reader has chosen, and shows it. */
  change(choice: Partial<Saved>): void {
    this.memory.keep(choice);
    this.paint();
  }

  toggle(name: keyof Toggles): void {
    const { toggles, zoom } = this.state;
    this.memory.keep({
      toggles: { ...toggles, [name]: !toggles[name] },
      zoom: zoom === 'whole' ? 'whole' : undefined,
    });
    this.layOut();
  }

  search(query: string): void {
    this.attention = { ...this.attention, query };
    this.look();
    this.announce(this.arrangement ? searchNews(this.arrangement.view, query) : '');
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
    const view = this.arrangement?.view;
    if (!view) return;
    const byLine = line === undefined ? undefined : surroundingsOfLine(view, line);
    const pointed = byLine ?? (shape === undefined ? undefined : surroundingsOf(view, new Set([shape])));
    this.attention = { ...this.attention, pointed };
    if (this.state.form === 'graph') this.lookAtGraph();
  }

  move(change: (camera: Camera) => Camera): void {
    this.memory.keep({ zoom: this.picture.move(change) });
  }

  /** Shows everything, for as long as the reader does not move the picture. */
  fit(): void {
    this.memory.keep({ zoom: 'whole' });
    this.picture.fit();
  }

  /** Brings a status or one of its shapes into sight without taking the reader's zoom away. */
  follow(name: string): void {
    this.focus = name;
    const camera = this.picture.follow(name);
    if (camera && typeof this.state.zoom === 'object') this.memory.keep({ zoom: camera });
  }

  /** Whoever turns from a wait to something else does not want it back at the cursor's next move. */
  private leaveFor(next: Task): void {
    const { task } = this.state;
    if (task.kind === 'coverage' && next.kind !== 'coverage') this.closed = spanOf(task.coverage).start;
  }

  private watchSize(): void {
    const resized = new ResizeObserver(() => {
      paintLegend(this.root, this.state);
      if (this.picture.isOutgrown) this.layOut();
    });
    resized.observe(find(this.root, '.stage', HTMLElement));
    this.world.signal.addEventListener('abort', () => {
      resized.disconnect();
    });
  }

  private layOut(): void {
    if (!this.shown) return;
    // The panel takes room from the stage, so it comes first.
    this.paintPanel();
    paintForm(this.root, this.state);
    this.picture.draw(this.shown, this.state, this.focus);
    find(this.root, '.title', HTMLHeadingElement).textContent = `Lifecycle of ${this.shown.title}`;
    paintLifecycles(this.root, this.all, this.shown);
    paintOperations(this.root, this.shown);
    this.look();
  }

  /** Draws what the toggles leave out when it is asked for by name or by the task. */
  private reveal(status: string | undefined): void {
    if (!this.shown) return;
    const toggles = this.togglesFor(this.shown, status);
    if (JSON.stringify(toggles) === JSON.stringify(this.state.toggles)) return;
    this.memory.keep({ toggles });
    this.layOut();
  }

  private togglesFor(model: GraphModel, status: string | undefined): Toggles {
    const { task, toggles } = this.state;
    const asked = [status, ...statusesOfTask(task)];
    const shown = asked.reduce((known, each) => revealing(model, each, known), revealingTask(task, toggles));
    return revealingEdges(model, edgesOfTask(model, task), shown);
  }

  private paint(): void {
    this.paintPanel();
    paintForm(this.root, this.state);
    this.look();
  }

  private paintPanel(): void {
    if (!this.shown) return;
    this.root.classList.toggle('has-subject', hasSubject(this.state));
    this.root.classList.toggle('is-comparing', this.state.task.kind === 'compare');
    repaint(this.panel, drawPanel(this.shown, this.state, { all: this.all, other: this.other(), uses: this.uses }));
  }

  private look(): void {
    if (!this.shown) return;
    paintButtons(this.root, this.shown, this.state);
    this.lookAtGraph();
    if (this.arrangement && this.state.form === 'table')
      attendInTable(this.root, this.arrangement, this.state, { ...this.attention, comparison: undefined });
  }

  private lookAtGraph(): void {
    const attention = { ...this.attention, comparison: this.comparison };
    if (this.arrangement) attendInGraph(this.root, this.arrangement, this.state, attention);
  }

  private other(): GraphModel | undefined {
    const { task } = this.state;
    if (task.kind !== 'compare') return undefined;
    const { lifecycle } = task.right;
    return lifecycle === this.shown?.id ? this.shown : this.others.get(lifecycle);
  }
}

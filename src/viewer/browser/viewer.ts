import type { Coverage, GraphModel } from '../../features/types';
import type { Arrangement } from '../arrangement';
import { togglesFor } from '../asked';
import type { Camera } from '../camera';
import type { Comparison } from '../compare/compare';
import { statusesOfRow } from '../compare/rows';
import { coverageWords } from '../coverage-words';
import type { ToHost } from '../messages';
import { openingOf } from '../opening';
import { usesWords } from '../panel-uses';
import type { Saved } from '../saved';
import type { ShippedLayouts } from '../shipped';
import { facts, type Task } from '../task';
import type { Uses } from '../uses';
import type { Toggles } from '../view-model';
import { type Attention, type Pointed, pointedIn, searchNews } from './attention';
import { afterPainting } from './dom';
import { Known } from './known';
import { paintLegend } from './legend';
import { type Keeper, Memory } from './memory';
import type { Offer } from './paint';
import { type Content, Screen } from './screen';
import { Waits } from './waits';

export interface World {
  readonly host: Keeper & { postMessage(message: ToHost): void };
  readonly shipped: ShippedLayouts;
  readonly signal: AbortSignal;
}

/** What the page is about. The extension, the mouse and the keys ask; each answer ends in painting. */
export class Viewer {
  private readonly screen: Screen;
  private readonly memory: Memory;
  private readonly known: Known;
  private readonly waits = new Waits();
  private attention: Omit<Attention, 'comparison'> = { marked: undefined, query: '', pointed: undefined };
  /** Whether the first picture is on the screen. */
  private isOpen = false;
  /** The status or shape that was last asked for in any way. */
  private focus: string | undefined;

  constructor(private readonly world: World) {
    this.memory = new Memory(world.host);
    this.screen = new Screen(world.shipped);
    this.known = new Known((lifecycle) => {
      this.tell({ type: 'other', lifecycle });
    });
    paintLegend(this.root, this.state);
    if (this.state.pinned) world.host.postMessage({ type: 'pin', pinned: true });
  }

  get root(): Element {
    return this.screen.root;
  }

  get panel(): HTMLElement {
    return this.screen.panel;
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.screen.arrangement;
  }

  get model(): GraphModel | undefined {
    return this.known.model;
  }

  get comparison(): Comparison | undefined {
    return this.known.comparisonFor(this.state);
  }

  get state(): Saved {
    return this.memory.state;
  }

  show(next: GraphModel, status: string | undefined): void {
    this.memory.keep(openingOf(this.state, next, status, this.model !== undefined));
    this.known.model = next;
    this.attention = { ...this.attention, marked: undefined };
    this.focus = this.state.status;
    this.layOut();
    if (status !== undefined) this.follow(status);
  }

  /** Marks the status under the cursor, from near by unless the reader chose how much to see. */
  mark(status: string | undefined): void {
    this.attention = { ...this.attention, marked: status };
    this.reveal(status);
    this.look();
    if (status === undefined) return;
    if (this.state.zoom === undefined) this.screen.picture.approach(status);
    this.follow(status);
  }

  /** Lays a wait or switch of the code over the lifecycle, or takes it away. */
  cover(coverage: Coverage | undefined, isAsked: boolean): void {
    const present = { task: this.state.task, lifecycle: this.model?.id };
    const next = this.waits.taskFor(coverage, isAsked, present);
    if (!next) return;
    this.turnTo(next);
    if (next.kind === 'coverage') this.say(coverageWords(next.coverage));
  }

  offer(all: readonly Offer[]): void {
    this.known.all = all;
    if (!this.isOpen) return;
    this.surround();
    this.paintPanel();
  }

  /** Takes in a lifecycle for the other side of a comparison. */
  learn(model: GraphModel): void {
    this.known.learn(model);
    this.paint();
  }

  /** Shows what is known of the uses of a status, and says how many there are in the end. */
  use(uses: Uses): void {
    const before = this.known.uses;
    const goesOn = before?.state === 'looking' && uses.state === 'looking' && before.status === uses.status;
    this.known.uses = uses;
    if (goesOn) {
      this.screen.count(usesWords(uses));
      return;
    }
    this.paintPanel();
    this.say(usesWords(uses));
  }

  tell(message: ToHost): void {
    this.world.host.postMessage(message);
  }

  /** Shows the facts of a status, or of the whole lifecycle. */
  select(status: string | undefined): void {
    this.waits.leave(this.state.task, facts);
    this.memory.keep({ status, task: facts });
    this.reveal(status);
    this.paint();
    if (status !== undefined) this.follow(status);
    else if (typeof this.state.zoom !== 'object') this.screen.picture.settle();
  }

  /** Turns to another task, or goes on in it. */
  turnTo(task: Task): void {
    this.waits.leave(this.state.task, task);
    this.memory.keep({ task });
    this.reveal(this.model && task.kind === 'compare' ? [...statusesOfRow(this.model, task)][0] : this.state.status);
    this.paint();
    this.screen.showAnswer(this.state);
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

  say(words: string): void {
    this.screen.say(words);
  }

  announce(words: string): void {
    this.screen.announce(words);
  }

  /** Points at a shape or line, as hovering and focus do; at nothing when both are undefined. */
  point(at: Pointed): void {
    const view = this.arrangement?.view;
    if (!view) return;
    const { pointed, words } = pointedIn(view, at);
    this.screen.explain(words);
    this.attention = { ...this.attention, pointed };
    if (this.content && this.state.form === 'graph') this.screen.lookAtGraph(this.content);
  }

  move(change: (camera: Camera) => Camera): void {
    this.memory.keep({ zoom: this.screen.picture.move(change) });
  }

  /** Shows everything, for as long as the reader does not move the picture. */
  fit(): void {
    this.memory.keep({ zoom: 'whole' });
    this.screen.picture.fit();
  }

  /** Brings a status or one of its shapes into sight without taking the reader's zoom away. */
  follow(name: string): void {
    this.focus = name;
    const camera = this.screen.picture.follow(name);
    if (camera && typeof this.state.zoom === 'object') this.memory.keep({ zoom: camera });
  }

  /** Draws what the toggles leave out when it is asked for by name or by the task. */
  private reveal(status: string | undefined): void {
    if (!this.model) return;
    const toggles = togglesFor(this.model, this.state, status);
    if (JSON.stringify(toggles) === JSON.stringify(this.state.toggles)) return;
    this.memory.keep({ toggles });
    this.layOut();
  }

  private layOut(): void {
    if (!this.content) return;
    const isFirst = !this.arrangement;
    this.screen.draw(this.content, this.focus);
    if (isFirst)
      afterPainting(() => {
        this.open();
      });
    else if (this.isOpen) this.surround();
  }

  /** The first picture is on the screen: what stands around it can be made. */
  private open(): void {
    performance.measure('first picture', 'viewer starts');
    this.isOpen = true;
    this.surround();
    this.paint();
    const outgrown = () => {
      this.layOut();
    };
    this.screen.watchSize(this.world.signal, () => this.state, outgrown);
  }

  private surround(): void {
    if (this.content) this.screen.surround(this.content);
  }

  private paint(): void {
    if (this.content) this.screen.paint(this.content);
  }

  private paintPanel(): void {
    if (this.content) this.screen.paintPanel(this.content);
  }

  private look(): void {
    if (this.content) this.screen.look(this.content);
  }

  private get content(): Content | undefined {
    return this.known.contentFor(this.state, this.attention);
  }
}

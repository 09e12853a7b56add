import type { GraphModel } from '../../features/types';
import type { Arrangement } from '../arrangement';
import { courseIn } from '../coverage';
import { overlayOf } from '../look';
import { drawPanel, hasSubject } from '../panel';
import type { Saved } from '../saved';
import type { ShippedLayouts } from '../shipped';
import type { Uses } from '../uses';
import { type Attention, attendInGraph, attendInTable } from './attention';
import { find } from './dom';
import { paintLegend } from './legend';
import { type Offer, paintButtons, paintForm, paintLifecycles, paintOperations, repaint } from './paint';
import { Picture } from './picture';

/** All that the page shows. */
export interface Content {
  readonly model: GraphModel;
  readonly state: Saved;
  readonly attention: Attention;
  /** The lifecycles that can be picked. */
  readonly all: readonly Offer[];
  /** The lifecycle on the other side of a comparison, once it is known. */
  readonly other: GraphModel | undefined;
  readonly uses: Uses | undefined;
}

/** The elements of the page. It paints what it is given; why that is to be seen, others know. */
export class Screen {
  readonly root = find(document, '.app', HTMLElement);
  readonly panel = find(this.root, '.panel', HTMLElement);
  readonly picture: Picture;

  constructor(shipped: ShippedLayouts) {
    this.picture = new Picture(this.root, shipped);
  }

  /** What is drawn; nothing before the first lifecycle has come. */
  get arrangement(): Arrangement | undefined {
    return this.picture.arrangement;
  }

  /** Draws a lifecycle from the beginning, opened at a status where the reader has not chosen what to see. */
  draw(content: Content, status: string | undefined): void {
    const { model, state } = content;
    // The first picture waits for no panel, but one that has a subject may take room from the stage.
    const isWhole = this.arrangement !== undefined || hasSubject(state);
    if (isWhole) this.paintPanel(content);
    paintForm(this.root, state);
    this.picture.draw(model, state, status);
    if (isWhole) this.look(content);
  }

  /** Fills in what stands above the picture, and what it takes to point at its lines. */
  surround({ model, all, state }: Content): void {
    this.picture.offerLines();
    find(this.root, '.title', HTMLHeadingElement).textContent = `Lifecycle of ${model.title}`;
    paintLifecycles(this.root, all, model);
    paintOperations(this.root, model, state);
  }

  /** Paints what changes with the reader's choices, around a picture that stays. */
  paint(content: Content): void {
    this.paintPanel(content);
    paintForm(this.root, content.state);
    this.look(content);
  }

  paintPanel({ model, state, ...beside }: Content): void {
    this.root.classList.toggle('has-subject', hasSubject(state));
    this.root.classList.toggle('is-comparing', state.task.kind === 'compare');
    repaint(this.panel, drawPanel(model, state, beside));
  }

  /** Lets stand out what the reader looks at, in the picture and the table. */
  look(content: Content): void {
    const { model, state, attention } = content;
    paintButtons(this.root, model, state);
    this.lookAtGraph(content);
    if (this.arrangement && state.form === 'table')
      attendInTable(this.root, this.arrangement, state, { ...attention, comparison: undefined });
  }

  lookAtGraph({ state, attention }: Content): void {
    if (this.arrangement) attendInGraph(this.root, this.arrangement, state, attention);
  }

  /** Brings the answer of a task into sight. */
  showAnswer(state: Saved): void {
    const { task, zoom } = state;
    const view = this.arrangement?.view;
    const overlay = view && overlayOf(view, state);
    if (!overlay || task.kind === 'facts') return;
    const course = task.kind === 'coverage' ? courseIn(view, task.coverage) : new Set<string>();
    if (course.size === 0) this.picture.followAll(overlay.near.shapes);
    else if (zoom === undefined) this.picture.openAround(course);
    else this.picture.followAll(course);
  }

  /** Tells what a line stands for, as long as it is pointed at. The panel has the same for those who do not point. */
  explain(words: string | undefined): void {
    const tip = find(this.root, '.tip', HTMLElement);
    tip.textContent = words ?? '';
    tip.hidden = words === undefined;
  }

  /** Tells how far a search for uses is, where the panel shows it. Whatever else is there stays, for those who are at it. */
  count(words: string): void {
    const sum = this.panel.querySelector('.uses .sum');
    if (sum) sum.textContent = words;
  }

  /** Says something to those who hear the page. */
  say(words: string): void {
    find(this.root, '.voice', HTMLElement).textContent = words;
  }

  /** Tells what has come of something, to those who see and those who hear the page. */
  announce(words: string): void {
    find(this.root, '.news', HTMLElement).textContent = words;
  }

  /** Keeps the legend in step with the size of the page, and tells when the picture was made for another size of page or text. */
  watchSize(signal: AbortSignal, stateNow: () => Saved, outgrown: () => void): void {
    const look = () => {
      paintLegend(this.root, stateNow());
      if (this.picture.isOutgrown) outgrown();
    };
    const [resized, restyled] = [new ResizeObserver(look), new MutationObserver(look)];
    resized.observe(find(this.root, '.stage', HTMLElement));
    // That is where VS Code tells the size of the editor's text.
    restyled.observe(document.documentElement, { attributeFilter: ['style'] });
    signal.addEventListener('abort', () => {
      resized.disconnect();
      restyled.disconnect();
    });
  }
}

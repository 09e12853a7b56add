import { isJson } from '../engine/strings';
import type { Site, Span, Wanted } from '../site';
import { ClueMaker } from './clues';
import { addField, type Ended, type Open } from './open';

/** Where a reader was. */
export interface Mark {
  readonly sites: number;
  readonly groups: number;
  readonly texts: number;
}

/** A string that holds JSON, as recorded answers do, with the characters inside its quotes. */
export interface HeldText {
  readonly value: string;
  readonly span: Span;
}

/** Gathers the sites of a document from what a parser meets in it: the ends of objects and arrays, keys and values. */
export class DataReader {
  readonly #sites: Site[] = [];
  readonly #texts: HeldText[] = [];
  readonly #open: Open[] = [];
  readonly #clues: ClueMaker;
  #groups = 0;

  constructor(
    path: string,
    private readonly wanted: Wanted,
  ) {
    this.#clues = new ClueMaker(path);
  }

  /** In document order, which is not the order in which objects end. */
  get sites(): readonly Site[] {
    return this.#sites.sort((a, b) => a.span.start - b.span.start);
  }

  /** The JSON that stands in strings. */
  get texts(): readonly HeldText[] {
    return this.#texts;
  }

  /** How many groups there are so far. */
  get groups(): number {
    return this.#groups;
  }

  /** Where the reader is between two documents. */
  mark(): Mark {
    return { sites: this.#sites.length, groups: this.#groups, texts: this.#texts.length };
  }

  /** Takes back all that came behind a mark. */
  backTo({ sites, groups, texts }: Mark): void {
    this.#sites.length = sites;
    this.#texts.length = texts;
    this.#groups = groups;
    this.#open.length = 0;
  }

  begin(isArray: boolean, start: number): void {
    const [name, group] = [this.#name(), this.#groups++];
    this.#open.push({ isArray, name, start, group, keys: [], fields: [], members: [], waiting: [], early: [] });
  }

  key(name: string): void {
    this.#open.at(-1)?.keys.push(name);
  }

  end(end: number): void {
    const open = this.#open.pop();
    if (!open) return;
    for (const each of open.early) this.#take(each, [...this.#open, open]);
    if (open.waiting.length === 0) return;
    const around = this.#open.at(-1);
    // The type of a notification may come behind its payload.
    if (around && open.name === 'payload') around.early.push({ open, end });
    else this.#take({ open, end }, this.#open);
  }

  #take({ open, end }: Ended, around: readonly Open[]): void {
    const frame = { start: open.start, end };
    const cluesOf = this.#clues.inside(open, around);
    for (const each of open.waiting) {
      const { value, span, literal, role, group } = each;
      this.#sites.push({ value, span, literal, role, group, frame, clues: cluesOf(each) });
    }
  }

  /** Ends what is still open where broken text stops. */
  endAll(end: number): void {
    while (this.#open.length > 0) this.end(end);
  }

  /** A value with the characters inside its quotes; without those it is no literal, and only tells of its neighbours. */
  value(value: unknown, literal: Span, span: Span | undefined): void {
    const around = this.#open.at(-1);
    if (!around) return;
    const key = around.isArray ? undefined : around.keys.at(-1);
    if (key !== undefined) addField(around, key, value);
    if (typeof value !== 'string' || !span) return;
    if (isJson(value)) this.#texts.push({ value, span });
    const position = around.isArray ? around.members.push(value) - 1 : 0;
    const holder = this.#name();
    if (!this.wanted(value, holder)) return;
    const role = around.isArray ? 'element' : 'property';
    const group = around.isArray ? around.group : this.#groups++;
    around.waiting.push({ value, span, literal, role, group, holder, path: this.#path(), key, position });
  }

  /** The path of the value that is being read. */
  #path(): string {
    const steps = this.#open.map(({ isArray, keys }) => (isArray ? '[]' : `.${keys.at(-1) ?? ''}`));
    return steps.join('').replace(/^\./, '');
  }

  /** The nearest key. */
  #name(): string {
    const around = this.#open.at(-1);
    return (around?.isArray ? around.name : around?.keys.at(-1)) ?? '';
  }
}

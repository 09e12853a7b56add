import { pathOf } from '../uri';
import type { Clue, Site, Span, Wanted } from '../site';

/** An object or array that is open. */
interface Open {
  readonly isArray: boolean;
  readonly name: string;
  readonly start: number;
  readonly group: number;
  readonly keys: string[];
  /** Values beside the keys. */
  readonly fields: { readonly key: string; readonly value: unknown }[];
  /** The strings of an array. */
  readonly members: string[];
  readonly waiting: Waiting[];
}

/** A wanted literal, which waits for the end of its object or array, when all that stands beside it is known. */
interface Waiting {
  readonly site: Omit<Site, 'clues' | 'frame'>;
  readonly holder: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly position: number;
}

const most = 40;
const mostFields = 20;
const longestField = 80;

/** Gathers the sites of a document from what a parser meets in it: the ends of objects and arrays, keys and values. */
export class DataReader {
  readonly #sites: Site[] = [];
  readonly #open: Open[] = [];
  #groups = 0;

  constructor(
    private readonly uri: string,
    private readonly wanted: Wanted,
  ) {}

  /** In document order, which is not the order in which objects end. */
  get sites(): readonly Site[] {
    return this.#sites.sort((a, b) => a.span.start - b.span.start);
  }

  /** How many groups there are so far. */
  get groups(): number {
    return this.#groups;
  }

  begin(isArray: boolean, start: number): void {
    const lists = { keys: [], fields: [], members: [], waiting: [] };
    this.#open.push({ isArray, name: this.#name(), start, group: this.#groups++, ...lists });
  }

  key(name: string): void {
    this.#open.at(-1)?.keys.push(name);
  }

  end(end: number): void {
    const open = this.#open.pop();
    for (const each of open?.waiting ?? [])
      if (open) this.#sites.push({ ...each.site, frame: { start: open.start, end }, clues: this.#clues(each, open) });
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
    if (key !== undefined) this.#field(around, key, value);
    if (typeof value !== 'string' || !span) return;
    const position = around.isArray ? around.members.push(value) - 1 : 0;
    const holder = this.#name();
    if (!this.wanted(value, holder)) return;
    const role = around.isArray ? 'element' : 'property';
    const group = around.isArray ? around.group : this.#groups++;
    around.waiting.push({ site: { value, span, literal, role, group }, holder, path: this.#path(), key, position });
  }

  #field({ fields }: Open, key: string, value: unknown): void {
    if (fields.length > mostFields || (typeof value === 'string' && value.length > longestField)) return;
    fields.push({ key, value });
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

  #clues({ holder, path, key, position }: Waiting, own: Open): readonly Clue[] {
    const { keys, fields, members } = own;
    const before = members.slice(Math.max(0, position - mostFields), position).reverse();
    const near = [...before, ...members.slice(position + 1, position + 1 + mostFields)];
    const siblings = keys.filter((each) => each !== key).slice(0, most);
    return [
      ...clues('neighbour', near),
      { kind: 'holder', text: holder },
      { kind: 'path', text: path },
      ...clues('sibling', siblings),
      ...clues('resource', [own, ...this.#open.toReversed()].flatMap(typesOf)),
      ...clues('field', fields.filter((field) => field.key !== key).map(fieldText)),
      { kind: 'file', text: pathOf(this.uri) },
    ];
  }
}

const typeKeys = /^(?:kind|type|mode)$/;

/** A short value beside its key, as `event_type: volume.create`. */
function fieldText({ key, value }: Open['fields'][number]): string {
  return `${key}: ${typeKeys.test(key) || isTelling(value) ? String(value) : '…'}`;
}

/** Words tell something of their object; ids, numbers, dates and addresses differ from one object to the next. */
function isTelling(value: unknown): boolean {
  return typeof value === 'string' && /^(?!(?:true|false)$)[A-Za-z][A-Za-z_.:-]*$/.test(value);
}

/** The type of an object: Heat's, Kubernetes', that of a Terraform state, or the Ansible module whose arguments it holds. */
function typesOf({ fields, name }: Open): readonly string[] {
  const isState = fields.some(({ key }) => key === 'mode');
  const isType = ({ key, value }: Open['fields'][number]): boolean =>
    key === 'kind' || (key === 'type' && (isState || String(value).includes('::')));
  const module = /^[a-z]\w*(?:\.\w+)+$/.test(name) ? [name] : [];
  return [...module, ...fields.filter(isType).map(({ value }) => String(value))];
}

function clues(kind: Clue['kind'], texts: readonly string[]): readonly Clue[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}

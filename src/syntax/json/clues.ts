import type { Clue } from '../site';
import type { Field, Open, Waiting } from './open';

const most = 40;
const mostNear = 20;

/** No text that people write holds it. */
const separator = '\u0000';

/**
 * Makes the clues of literals, the same list for all that stand alike: data holds the same object a thousand times over, and
 * whoever weighs the clues needs to do so only once.
 */
export class ClueMaker {
  readonly #made = new Map<string, readonly Clue[]>();

  constructor(private readonly path: string) {}

  /** For an object or array at its end, given those that are open around it: what makes the clues of a literal in it. */
  inside(own: Open, around: readonly Open[]): (literal: Waiting) => readonly Clue[] {
    const types = [own, ...around.toReversed()].flatMap(typesOf);
    // A notification's type tells of its payload, but not of what the payload lists.
    const payload = around.slice(around.findLastIndex(({ isArray }) => isArray) + 1);
    const events = payload.flatMap(({ fields }) => fields.filter(({ key }) => key === 'event_type'));
    const texts = [...own.fields, ...events].map(fieldText);
    const filtered = filteredIn(own.isArray ? around.at(-1) : own);
    const shape = [...own.keys, '', ...texts, '', ...types, '', ...filtered].join(separator);
    return (literal) => {
      const near = own.isArray ? nearOf(literal, own) : [];
      const { holder, path, key } = literal;
      const text = [holder, path, key ?? '', ...near, '', shape].join(separator);
      const known = this.#made.get(text);
      if (known) return known;
      const fields = texts.filter((_, index) => own.fields[index]?.key !== key);
      const siblings = own.keys.filter((each) => each !== key);
      const made = this.#clues(literal, { near, siblings, types, fields, filtered });
      this.#made.set(text, made);
      return made;
    };
  }

  #clues({ holder, path }: Waiting, { near, siblings, types, fields, filtered }: Beside): readonly Clue[] {
    const isFilter = filtered.length > 0 && /^values?$/i.test(holder);
    return [
      ...clues('neighbour', near),
      // Where a filter stands tells nothing of what it is for.
      ...clues('holder', isFilter ? filtered : [holder]),
      ...clues('path', isFilter ? [] : [path]),
      ...clues('sibling', siblings.slice(0, most)),
      ...clues('resource', types),
      ...clues('field', fields),
      { kind: 'file', text: this.path },
    ];
  }
}

interface Beside {
  readonly near: readonly string[];
  readonly siblings: readonly string[];
  readonly types: readonly string[];
  readonly fields: readonly string[];
  readonly filtered: readonly string[];
}

/** The field that a filter names beside the values that it may have: `key: status`. */
function filteredIn(filter: Open | undefined): readonly string[] {
  const named = filter?.fields.find(({ key }) => /^(?:key|field|attribute|name)$/i.test(key));
  return typeof named?.value === 'string' && /^\w+$/.test(named.value) ? [named.value] : [];
}

/** The other members of an array, nearest first before those that follow. */
function nearOf({ position }: Waiting, { members }: Open): readonly string[] {
  const before = members.slice(Math.max(0, position - mostNear), position).reverse();
  return [...before, ...members.slice(position + 1, position + 1 + mostNear)];
}

const typeKeys = /^(?:kind|type|mode)$/;

/** A short value beside its key, as `event_type: volume.create`. */
function fieldText({ key, value }: Field): string {
  return `${key}: ${typeKeys.test(key) || isTelling(value) ? String(value) : '…'}`;
}

/** Words tell something of their object; ids, numbers, dates and addresses differ from one object to the next. */
function isTelling(value: unknown): boolean {
  return typeof value === 'string' && /^(?!(?:true|false)$)[A-Za-z][A-Za-z_.:-]*$/.test(value);
}

/** The type of an object: Heat's, Kubernetes', that of a Terraform state or a policy, or the Ansible module whose arguments it holds. */
function typesOf({ fields, name }: Open): readonly string[] {
  const isState = fields.some(({ key }) => key === 'mode');
  const isType = ({ key, value }: Field): boolean =>
    key === 'kind' ||
    (key === 'type' && (isState || String(value).includes('::'))) ||
    (key === 'resource' && /^[a-z]+\.[\w-]+$/.test(String(value)));
  const module = /^[a-z]\w*(?:\.\w+)+$/.test(name) ? [name] : [];
  return [...module, ...fields.filter(isType).map(({ value }) => String(value))];
}

function clues(kind: Clue['kind'], texts: readonly string[]): readonly Clue[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}

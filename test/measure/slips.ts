import type { Catalog } from '../../src/catalog/catalog';
import type { Lifecycle } from '../../src/catalog/types';
import { meansGone } from '../../src/analysis/vocabulary';
import type { Case } from './cases';

/** What goes wrong when a person writes a status, and the word that comes of it. */
export interface Slip {
  readonly kind: string;
  readonly word: string;
}

type Write = (value: string, lifecycle: Lifecycle, at: Place) => string | undefined;

/** What else decides how a slip looks, so that it is another one at each place and the same one each time. */
interface Place {
  readonly catalog: Catalog;
  readonly seed: number;
}

/** Nothing where the slip does not apply to the word. */
const slips: Readonly<Record<string, Write>> = {
  'a letter left out': (value, _, { seed }) => inside(value, seed, (at) => value.slice(0, at) + value.slice(at + 1)),
  'a letter doubled': (value, _, { seed }) => inside(value, seed, (at) => value.slice(0, at) + value.slice(at - 1)),
  'a wrong letter': (value, _, { seed }) =>
    inside(value, seed, (at) => value.slice(0, at) + wrongLetter(value, at) + value.slice(at + 1)),
  'letters exchanged': (value, _, { seed }) =>
    inside(value, seed, (at) => value.slice(0, at - 1) + value.charAt(at) + value.charAt(at - 1) + value.slice(at + 1)),
  'wrong case': (value) =>
    value === value.toUpperCase() ? value.charAt(0) + value.slice(1).toLowerCase() : value.toUpperCase(),
  'the other case': (value) => (value === value.toUpperCase() ? value.toLowerCase() : titled(value)),
  'hyphen or underscore': (value) =>
    value.includes('-') ? value.replaceAll('-', '_') : value.includes('_') ? value.replaceAll('_', '-') : undefined,
  'a stray blank': (value, _, { seed }) => (seed % 2 ? ` ${value}` : `${value} `),
  'console label': (value, lifecycle, { seed }) =>
    labelsOf(value, lifecycle)[seed % 2] ?? labelsOf(value, lifecycle)[0],
  'foreign status': (_, lifecycle, { catalog, seed }) => {
    const others = catalog.lifecycles.filter((other) => other !== lifecycle && other.vocabulary === 'complete');
    const foreign = others.flatMap((other) => other.statuses.map(({ id }) => id)).filter((id) => !has(lifecycle, id));
    return foreign[seed % foreign.length];
  },
};

/** A slip behind the first letter of a word that is long enough to be known in spite of it. */
function inside(value: string, seed: number, write: (at: number) => string): string | undefined {
  return value.length < 5 ? undefined : write(1 + (seed % (value.length - 1)));
}

function wrongLetter(value: string, at: number): string {
  const wrong = value.charAt(at).toLowerCase() === 'o' ? 'i' : 'o';
  return value === value.toUpperCase() ? wrong.toUpperCase() : wrong;
}

function titled(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

function labelsOf(value: string, lifecycle: Lifecycle): readonly string[] {
  const own = lifecycle.statuses.find(({ id }) => id === value)?.console ?? [];
  const rows = (lifecycle.labels ?? []).filter(({ answers }) => answers.some(({ status }) => status === value));
  return [...own, ...rows.map(({ label }) => label)].filter((label) => label !== value);
}

function has(lifecycle: Lifecycle, word: string): boolean {
  return lifecycle.statuses.some(({ id }) => id.toLowerCase() === word.toLowerCase());
}

/** A status written wrongly in each way that there is, but never so that it is another status of the same resource. */
export function slipsOf(value: string, lifecycle: Lifecycle, catalog: Catalog, place: string): readonly Slip[] {
  const at = { catalog, seed: seedOf(place + value) };
  return Object.entries(slips).flatMap(([kind, write]) => {
    const word = write(value, lifecycle, at);
    return word === undefined || word === value || isFine(word, lifecycle, catalog) || isTools(kind, word, lifecycle)
      ? []
      : [{ kind, word }];
  });
}

/** Whether it is no slip: another status of the resource, or a word for "gone", of which any in any case marks a 404. */
function isFine(word: string, lifecycle: Lifecycle, catalog: Catalog): boolean {
  return meansGone(catalog, word) || lifecycle.statuses.some(({ id }) => id === word);
}

/** Another resource's status that tools make up for this one, too. */
function isTools(kind: string, word: string, { pseudo = [] }: Lifecycle): boolean {
  return kind === 'foreign status' && pseudo.some(({ value }) => value.toLowerCase() === word.toLowerCase());
}

function seedOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
}

/** Every right status among the cases, with each slip. */
export function slipped(cases: readonly Case[], catalog: Catalog): readonly Case[] {
  return cases.flatMap((one) => {
    const lifecycle = catalog.get(one.lifecycle ?? '');
    const { value, span } = one.site;
    if (lifecycle?.vocabulary !== 'complete' || !lifecycle.statuses.some(({ id }) => id === value)) return [];
    return slipsOf(value, lifecycle, catalog, `${one.repo}:${span.start}`).map(({ kind, word }) => {
      const values = one.values.map((other) => (other === value ? word : other));
      return { ...one, slip: kind, values, site: { ...one.site, value: word } };
    });
  });
}

import { embeddedSites, type PlacedText } from '../engine/embedded';
import { groupsAfter } from '../engine/moved-site';
import { mayHold } from '../engine/prospect';
import { isJson, unescape } from '../engine/strings';
import type { Clue, Site, Wanted } from '../site';
import type { Scalar } from './scalar';

/** The JSON that a document holds as text, as recorded answers do. */
export class JsonTexts {
  readonly #found: { readonly text: PlacedText; readonly clues: readonly Clue[] }[] = [];

  /** Whether a scalar of a document holds JSON, which is then taken with what the document tells of it. */
  takes({ content, span }: Scalar, document: string, clues: () => readonly Clue[]): boolean {
    if (!isJson(content)) return false;
    this.#found.push({ text: textIn(document, span), clues: clues() });
    return true;
  }

  /** The sites of all of it where they stand in the document, with group numbers from `base`. */
  sites({ path, wanted, base }: { path: string; wanted: Wanted; base: number }): readonly Site[] {
    let groups = base;
    return this.#found.flatMap(({ text, clues }) => {
      if (!mayHold(text.value, wanted)) return [];
      const around: readonly Clue[] = [...clues, { kind: 'file', text: path }];
      const own = embeddedSites(text, { around, path, base: groups, wanted });
      groups = groupsAfter(own, groups);
      return own;
    });
  }
}

/** A line break with what is blank around it: JSON takes it for a blank, wherever it stands. */
const lineBreak = /[ \t]*(?:\r?\n[ \t]*)+/.source;
const escape = /\\(?:\r?\n[ \t]*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[^])/.source;

/** What stands for one character, by the quote around the text. */
const signs = {
  '"': new RegExp(`${escape}|${lineBreak}|[^]`, 'g'),
  "'": new RegExp(`''|${lineBreak}|[^]`, 'g'),
  none: new RegExp(`${lineBreak}|[^]`, 'g'),
};

function textIn(document: string, { start, end }: Scalar['span']): PlacedText {
  const before = document.charAt(start - 1);
  const quote = before === '"' || before === "'" ? before : 'none';
  const values: string[] = [];
  const places: PlacedText['places'][number][] = [];
  for (const { index, 0: sign } of document.slice(start, end).matchAll(signs[quote])) {
    const value = valueOf(sign, quote);
    values.push(value);
    for (let at = 0; at < value.length; at++) places.push({ start: start + index, end: start + index + sign.length });
  }
  return { value: values.join(''), places };
}

function valueOf(sign: string, quote: keyof typeof signs): string {
  if (sign.length === 1 && sign !== '\n') return sign;
  if (sign.startsWith('\\')) return /[\r\n]/.test(sign) ? '' : unescape(sign);
  return quote === "'" && sign === "''" ? "'" : ' ';
}

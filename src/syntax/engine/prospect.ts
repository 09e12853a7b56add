import type { Wanted } from '../site';
import { candidatesIn } from './literals';
import { mayHoldOptions } from './options';

/**
 * Whether a declaration can hold a wanted literal: it has one that is wanted whatever is around it, or one that is
 * wanted beside some word of the declaration. Its tree need not be looked at when neither is so.
 */
export function mayHold(text: string, wanted: Wanted, unquoted?: RegExp): boolean {
  const candidates = [...candidatesIn(text, unquoted)];
  if (candidates.some(({ content }) => wanted(content, '')) || mayHoldOptions(text, wanted)) return true;
  if (candidates.length === 0) return false;
  const name = text.match(word)?.find((each) => wanted(sample, each));
  return name !== undefined && candidates.some(({ content }) => wanted(content, name));
}

/**
 * Whether a file is worth a parse. Stricter than `mayHold`, because most files have some literal and some word that
 * would do: here the word must be a name on the literal's own line, or the literal be wanted whatever is around it.
 */
export function isPromising(text: string, wanted: Wanted, unquoted?: RegExp): boolean {
  for (const { index, content } of candidatesIn(text, unquoted))
    if (wanted(content, '') || isNamed(content, index, text, wanted)) return true;
  return mayHoldOptions(text, wanted);
}

function isNamed(content: string, index: number, text: string, wanted: Wanted): boolean {
  const end = index + content.length + 2;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
  const after = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return `${before} ${after}`.match(nameBeforeSign)?.some((name) => wanted(content, name)) ?? false;
}

/** Any word will do to ask whether a name makes words wanted. */
const sample = 'x';

const word = /[A-Za-z_$][\w$-]*/g;

/** A key, a quoted key, what is called, and what is compared. */
const nameBeforeSign = /[\w$-]+(?=\\?["'\])]*\s*(?:[:=!("']|in\b|not\b|is\b))/g;

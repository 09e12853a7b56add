import { comparedPiece, type Branch } from '../engine/branch';

const option = /^(--[a-z][\w-]*)=["']?(\p{L}[\w-]*)["']?$/u;
const property = /^([a-z][\w:-]*)=["']?(\p{L}[\w-]*)["']?$/u;

/** The value of an option that stands in one word with it, as a comparison: `--status=ready`, `--property status=ready`. */
export function optionLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  const word = [string.parent, string].find((branch) => branch?.parent?.type === 'command');
  if (!word || (word !== string && word.type !== 'concatenation')) return undefined;
  const written = text.slice(word.start, word.end);
  const isProperty = /\s--(?:property|filter|property-filter)\s+$/.test(
    text.slice(Math.max(0, word.start - 24), word.start),
  );
  const [, name, value] = option.exec(written) ?? (isProperty ? property.exec(written) : undefined) ?? [];
  if (name === undefined || value === undefined || offset <= word.start + name.length) return undefined;
  const start = word.start + written.indexOf(value, name.length);
  return comparedPiece(word, {
    subject: { start: word.start, end: word.start + name.length },
    word: { start, end: start + value.length },
    operator: '==',
  });
}

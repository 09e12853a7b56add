/** A part of a document that stands at its left edge, with what is indented below it. */
const entry = /^\S.*(?:\r?\n(?:[ \t].*)?)*/gm;
/** A quote that the line does not close, and a line that is a template's alone. */
const brokenLine = /^(?:[^"'#\n]*(?:"[^"\n]*"[^"'\n]*)*"[^"\n]*|[^"'#\n]*'[^'\n]*|[ \t]*\{[{%].*)$/gm;

/**
 * The text with what cannot be parsed blanked out, so that offsets stay. The grammar gives up on a whole document for one
 * open quote, and people read documents while they type.
 */
export function soundPart(text: string, isBroken: (part: string) => boolean): string {
  return text.replace(entry, (part) => {
    if (!isBroken(part)) return part;
    const mended = part.replace(brokenLine, blank);
    return isBroken(mended) ? blank(part) : mended;
  });
}

function blank(part: string): string {
  return part.replace(/[^\r\n]/g, ' ');
}

import type { Edit } from '../features/types';

/** How a language begins a comment that ends with the line. Languages without one, such as JSON, are left out. */
const commentStarts: Readonly<Record<string, string>> = {
  ansible: '#',
  go: '//',
  hcl: '#',
  java: '//',
  javascript: '//',
  javascriptreact: '//',
  jsonc: '//',
  python: '#',
  ruby: '#',
  shellscript: '#',
  terraform: '#',
  typescript: '//',
  typescriptreact: '//',
  yaml: '#',
};

/** A text in which a finding is silenced: the line that holds it, and how its lines end. */
export interface Place {
  readonly text: string;
  readonly languageId: string;
  /** The offset where the finding's line starts. */
  readonly lineStart: number;
}

export interface Suppression {
  readonly title: string;
  readonly edit: Edit;
}

/** The comments that silence a rule, with where to put them; none for a language without line comments. */
export function suppressionsOf(rule: string, place: Place): readonly Suppression[] {
  const comment = commentStarts[place.languageId];
  if (comment === undefined) return [];
  const newline = place.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[^\S\r\n]*/.exec(place.text.slice(place.lineStart, place.lineStart + 500))?.[0] ?? '';
  const insertion = (at: number, newText: string) => ({ span: { start: at, end: at }, newText: newText + newline });
  return [
    {
      title: `Silence ${rule} on this line`,
      edit: insertion(place.lineStart, `${indent}${comment} lifecycle-lens-disable-next-line ${rule}`),
    },
    {
      title: `Silence ${rule} in this file`,
      edit: insertion(firstFreeLine(place.text), `${comment} lifecycle-lens-disable-file ${rule}`),
    },
  ];
}

/** The offset after the lines that have to stay first: a shebang and Python's declaration of the encoding. */
function firstFreeLine(text: string): number {
  return /^(#!.*\r?\n)?(#.*coding[:=].*\r?\n)?/.exec(text)?.[0].length ?? 0;
}

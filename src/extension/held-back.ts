import type { Finding } from '../features/types';

/** How long a finding under the cursor waits for the word to be finished. */
export const patience = 1500;

/** What someone is writing: where the cursors are, and how long ago the text was last changed. */
export interface Writing {
  readonly cursors: readonly number[];
  readonly sinceEdit: number;
}

/** Parts findings into those to show and those on a word that is still being typed. */
export function parted(
  findings: readonly Finding[],
  { cursors, sinceEdit }: Writing,
): { readonly shown: readonly Finding[]; readonly held: readonly Finding[] } {
  const touches = ({ span }: Finding) => cursors.some((cursor) => span.start <= cursor && cursor <= span.end);
  const isHeld = (finding: Finding) => sinceEdit < patience && touches(finding);
  return { shown: findings.filter((finding) => !isHeld(finding)), held: findings.filter(isHeld) };
}

import type { Catalog } from '../catalog/catalog';
import type { Resolved } from '../analysis/resolve';
import { fixesFor, isTelling, missingFrom } from '../analysis/rules/non-exhaustive';
import type { Wait } from '../analysis/waits/wait';
import type { Cases } from '../syntax/site';
import type { Reading } from './reader';
import type { Coverage, Edit, Fix, Span } from './types';
import { waitModelOf } from './waits';

/** The innermost wait around an offset, or else the switch without a default around it. */
export function coverageAt(reading: Reading, offset: number, catalog: Catalog): Coverage | undefined {
  const wait = waitAt(reading, offset);
  if (wait) return { kind: 'wait', wait: waitModelOf(wait) };
  const found = switchAt(reading, offset, catalog);
  if (!found) return undefined;
  const { span, cases, lifecycle } = found;
  const missing = missingFrom(cases, lifecycle);
  return { kind: 'switch', cases: { span, lifecycle: lifecycle.id, cases: [...new Set(cases.words)], missing } };
}

/** What adds statuses to the wait or switch around an offset; nothing where there is none, or no room for them. */
export function covering(
  reading: Reading,
  offset: number,
  statuses: readonly string[],
  catalog: Catalog,
): Fix | undefined {
  const wait = waitAt(reading, offset);
  if (!wait) return switchFix(switchAt(reading, offset, catalog), statuses);
  const fixes = waitModelOf(wait).uncovered.flatMap(({ status, fix }) =>
    fix && statuses.includes(status) ? [fix] : [],
  );
  const [first] = fixes;
  return first && { ...first, edits: together(fixes.flatMap(({ edits }) => edits)) };
}

function waitAt({ waits }: Reading, offset: number): Wait | undefined {
  const around = waits.filter(({ written }) => isWithin(offset, written.span));
  // Of waits within each other, the one that begins last is the innermost.
  return around.toSorted((a, b) => b.written.span.start - a.written.span.start)[0];
}

interface Switch {
  readonly span: Span;
  readonly cases: Cases;
  readonly lifecycle: NonNullable<Resolved['lifecycle']>;
}

/** Only one that the rule about switches takes for one over all statuses. */
function switchAt({ resolved }: Reading, offset: number, catalog: Catalog): Switch | undefined {
  const all = resolved.flatMap(({ site, tier, lifecycle }) => {
    const { cases, folded, group } = site;
    const isSure = tier === 'sure' && lifecycle?.vocabulary === 'complete';
    if (!cases || folded || !isSure || !isTelling(cases, lifecycle, catalog)) return [];
    const ends = resolved.filter((other) => other.site.group === group).map((other) => other.site.literal.end);
    return [{ span: { start: cases.subject.start, end: Math.max(...ends) }, cases, lifecycle }];
  });
  return all.filter(({ span }) => isWithin(offset, span)).toSorted((a, b) => b.span.start - a.span.start)[0];
}

function switchFix(found: Switch | undefined, statuses: readonly string[]): Fix | undefined {
  const missing = found ? missingFrom(found.cases, found.lifecycle).filter((status) => statuses.includes(status)) : [];
  return found && missing.length > 0 ? fixesFor(missing, found.cases)[0] : undefined;
}

/** Words that go to the same place, one behind the other. */
function together(edits: readonly Edit[]): readonly Edit[] {
  const byPlace = new Map<number, Edit>();
  for (const edit of edits) {
    const before = byPlace.get(edit.span.start);
    byPlace.set(edit.span.start, before ? { ...before, newText: before.newText + edit.newText } : edit);
  }
  return [...byPlace.values()];
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end;
}

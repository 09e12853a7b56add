import type { Catalog } from '../../catalog/catalog';
import type { Lifecycle, Origin } from '../../catalog/types';
import type { Cases } from '../../syntax/site';
import type { Fix, Remark, Rule } from '../finding';
import { aLifecycle } from '../phrases';
import { isStatus } from '../vocabulary';

export const nonExhaustive: Rule = {
  id: 'non-exhaustive',
  severity: 'hint',
  summary: 'A switch or match without a default that names some statuses of a resource and passes over others.',
  check(checked) {
    const { cases, folded } = checked.resolved.site;
    if (!cases || folded || !isTelling(cases, checked.lifecycle, checked.catalog)) return undefined;
    const missing = missingFrom(cases, checked.lifecycle);
    return missing.length > 0 ? remark(missing, cases, checked.lifecycle) : undefined;
  },
};

/** With fewer, a switch picks what it needs. */
const fewestNamed = 3;

/** Whether each branch is for a status, and of a lifecycle that is no state which a service keeps for itself. */
export function isTelling({ words }: Cases, lifecycle: Lifecycle, catalog: Catalog): boolean {
  const isPlain = lifecycle.recognition.attributes?.some((name) => catalog.words.statusAttributes.includes(name));
  return isPlain === true && new Set(words).size >= fewestNamed && words.every((word) => isStatus(lifecycle, word));
}

/** What the vendor's own documents list; a status that only OpenStack has is not missed. */
const vendor: ReadonlySet<Origin | undefined> = new Set(['seed', 'huawei-docs']);

/** The statuses that a switch has no branch for. */
export function missingFrom({ words }: Cases, { statuses }: Lifecycle): readonly string[] {
  return statuses.filter(({ id, origin }) => vendor.has(origin) && !words.includes(id)).map(({ id }) => id);
}

const mostNamed = 5;

function remark(missing: readonly string[], cases: Cases, lifecycle: Lifecycle): Remark {
  const count = missing.length === 1 ? 'one status' : `${missing.length} statuses`;
  const shown = missing.slice(0, mostNamed).map((status) => `"${status}"`);
  const rest = missing.length - shown.length;
  const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
  return {
    span: cases.subject,
    message: `This has no default branch and does nothing for ${count} that ${aLifecycle(lifecycle)} can have: ${list}.`,
    fixes: fixesFor(missing, cases),
  };
}

/** Adds a branch for each of some statuses; nothing where no room for them can be seen. */
export function fixesFor(missing: readonly string[], { room }: Cases): readonly Fix[] {
  if (!room) return [];
  const newText = missing.map((status) => `${room.before}${status}${room.after}`).join('');
  const title = missing.length === 1 ? 'Add the missing case' : `Add the ${missing.length} missing cases`;
  return [{ title, edits: [{ span: { start: room.at, end: room.at }, newText }], preferred: true, safe: false }];
}

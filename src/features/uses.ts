import type { Resolved } from '../analysis/resolve';
import { standingOf } from '../analysis/vocabulary';
import type { Lifecycle } from '../catalog/types';
import { consoleNames } from './facts';
import type { Use } from './types';

/** The places of a text at which a status of a lifecycle is likely meant, in document order. */
export function usesOf(resolved: readonly Resolved[], text: string, lifecycle: string, status: string): readonly Use[] {
  const meant = resolved.filter((each) => {
    const under = statusUnder(each);
    return under?.lifecycle === lifecycle && under.status === status;
  });
  return meant.map((each) => useOf(each, text));
}

/** Finds out cheaply whether a text can speak of a status at all, by its own name or a label, however spelt. */
export function mentions(text: string, lifecycle: Lifecycle, status: string): boolean {
  const known = lifecycle.statuses.find(({ id }) => id === status);
  const names = known ? [status, ...consoleNames(lifecycle, known)] : [];
  return names.some((name) => spellings(name).test(text));
}

function spellings(name: string): RegExp {
  const parts = name.split(/[\s_-]+/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(parts.join('[\\s_-]*'), 'iu');
}

/** The lifecycle and status that a site likely means, spelt right or nearly so. */
export function statusUnder({ lifecycle, site, tier }: Resolved): { lifecycle: string; status: string } | undefined {
  if (!lifecycle || tier === 'possible') return undefined;
  const standing = standingOf(lifecycle, site.value, site.folded !== undefined);
  if (standing.is === 'status' || standing.is === 'misspelt' || standing.is === 'near')
    return { lifecycle: lifecycle.id, status: standing.status.id };
  const answer = standing.is === 'label' ? standing.answers[0] : undefined;
  return answer === undefined ? undefined : { lifecycle: lifecycle.id, status: answer };
}

function useOf({ site: { span, value }, tier }: Resolved, text: string): Use {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.start);
  const line = text.slice(0, start).split('\n').length;
  const whole = text.slice(start, end < 0 ? undefined : end).trim();
  return { line, column: span.start - start + 1, value, text: whole.slice(0, longest), isSure: tier === 'sure' };
}

/** A line of data may be the whole file. */
const longest = 200;

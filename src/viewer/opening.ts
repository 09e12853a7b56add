import type { GraphModel } from '../features/types';
import { togglesFor } from './asked';
import type { Saved } from './saved';
import { facts } from './task';

/**
 * What the page is about when the extension shows a lifecycle, at a status of it or at none. A page that comes back, and one that
 * is asked for what it shows already, stays with what the reader was about.
 */
export function openingOf(before: Saved, next: GraphModel, status: string | undefined, hasShown: boolean): Saved {
  const isSame = before.lifecycle === next.id;
  const isAgain = isSame && (status === undefined || (!hasShown && status === before.asked));
  const wanted = isAgain ? before.status : status;
  const chosen = next.nodes.find(({ id }) => id === wanted)?.id;
  const opened: Saved = {
    ...before,
    ...(!isSame && { zoom: undefined, operation: undefined }),
    ...(!isAgain && { task: facts }),
    lifecycle: next.id,
    status: chosen,
    asked: status,
  };
  return { ...opened, toggles: togglesFor(next, opened, chosen) };
}

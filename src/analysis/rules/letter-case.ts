import type { Checked, Severity } from '../finding';
import type { Resolved } from '../resolve';
import { isStatus } from '../vocabulary';

/**
 * How sure it is that a status in the wrong case is a mistake. Helpers fold the case out of sight, and whoever relies
 * on one writes every status in that case; so the odd one out is an error, and a habit is only worth an info.
 * Nothing for a status that means "gone": any case of it serves as a mark for a 404.
 */
export function severityOfCase({ resolved, lifecycle, standing, peers }: Checked): Severity | undefined {
  if (standing.is === 'misspelt' && standing.status.kind === 'gone') return undefined;
  const { site } = resolved;
  const others = peers.filter((peer) => peer.site.value !== site.value);
  const isRight = (peer: Resolved): boolean => isStatus(lifecycle, peer.site.value);
  if (others.some((peer) => peer.site.group === site.group && isRight(peer))) return 'error';
  const isDirect = site.role === 'compared' || site.role === 'case' || site.role === 'property';
  if (!isDirect) return 'info';
  return others.length === 0 || others.some(isRight) ? 'error' : 'info';
}

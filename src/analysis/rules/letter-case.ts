import type { SiteRole } from '../../syntax/site';
import { assuranceOf, isOddOneOut } from '../custom';
import { namedAlike } from '../beside';
import type { Checked, Severity } from '../finding';
import { isRubysStatus } from '../beside-status';
import { lexiconOf } from '../lexicon';
import { isAnswer, isAwaited, isComparedOutright } from '../standing-in';
import { printed } from '../place';
import { readExpression } from '../reading';
import { lifecyclesWith, type Standing } from '../vocabulary';
import { severityFor } from './severity';
import { countOf } from '../ways';
import { wordsOf } from '../words';

/**
 * How sure it is that a status in the wrong case is a mistake; nothing where it may be none. A filter may be folded by the
 * service that reads it.
 */
export function severityOfCase(checked: Checked): Severity | undefined {
  if (isMark(checked) || isDefault(checked)) return undefined;
  if (!isOddOneOut(checked) && isOtherAttribute(checked) && !isNamedAlike(checked)) return undefined;
  if (isSearch(checked) && isCapital(checked.standing) && !isOddOneOut(checked)) return undefined;
  const assurance = assuranceOf(checked);
  return severityFor(assurance === 'sure' && isSearch(checked) ? 'fair' : assurance, checked);
}

/**
 * Whether the word only marks that the resource is gone, for which any case of it serves: not where an answer is compared
 * with it, nor among constants and cases that are written as the API does.
 */
function isMark(checked: Checked): boolean {
  const { lifecycle, standing, catalog } = checked;
  const { site } = checked.resolved;
  const lexicon = lexiconOf(catalog);
  const isGone = standing.is === 'misspelt' && standing.status.kind === 'gone';
  if (!isGone || isComparedOutright(site, lifecycle, lexicon) || isAnswer(site, lexicon)) return false;
  return !isOddOneOut(checked) || given.has(site.role) || isAwaited(site, lexicon);
}

/** Roles in which a helper gets or gives a word of its own. */
const given: ReadonlySet<SiteRole> = new Set(['argument', 'returned', 'assigned']);

/** Whether the others under the same name are written right: `create(expected_state="ACTIVE")`. */
function isNamedAlike(checked: Checked): boolean {
  const { right, wrong } = countOf(namedAlike(checked.peers, checked.resolved.site), checked);
  return right > wrong;
}

/** `state: active` beside a server's other attributes is right for the vm_state, which many call state. */
export function isOtherAttribute({ resolved: { site }, lifecycle, catalog }: Checked): boolean {
  const names = ['subject', 'holder', 'type', 'callee'].flatMap(
    (kind) => site.clues.find((clue) => clue.kind === kind)?.text ?? [],
  );
  const isState = (name: string): boolean => wordsOf(name).at(-1) === 'state';
  if (isRubysStatus(site) || !names.some((name) => isState(name) && !readExpression(name, lexiconOf(catalog)).special))
    return false;
  return lifecyclesWith(catalog, site.value).some(({ recognition }) => recognition.beside === lifecycle.id);
}

/** `"power_state": {"type": "string", "default": "active"}` is in a provider's schema, which writes a server's statuses so. */
function isDefault({ resolved: { site }, lifecycle, catalog }: Checked): boolean {
  const path = site.clues.find(({ kind }) => kind === 'path')?.text;
  if (!path?.endsWith('.default')) return false;
  const { special, lifecycles } = readExpression(path.replace(/\.default$/, ''), lexiconOf(catalog));
  return special && [...lifecycles.keys()].some((id) => catalog.get(id)?.recognition.otherwise === lifecycle.id);
}

/** The service that writes its statuses in capitals takes them in any case where servers are looked for. */
function isCapital(standing: Standing): boolean {
  return standing.is === 'misspelt' && standing.status.id === standing.status.id.toUpperCase();
}

/** A filter of a list, not what is waited for, nor what is compared with what the list answers or looked for in that. */
function isSearch({ resolved: { site }, catalog }: Checked): boolean {
  if (isAwaited(site, lexiconOf(catalog))) return false;
  const isOfAnswer = site.role === 'compared' || site.role === 'case' || site.role === 'argument';
  const near = site.clues.filter(
    ({ kind, text }) =>
      kind === 'holder' ||
      kind === 'path' ||
      (kind === 'callee' && !printed.test(text)) ||
      (kind === 'resource' && !isOfAnswer),
  );
  const isAsked = site.clues.some(({ kind, text }) => kind === 'url' && text.includes('?'));
  return (
    (site.role === 'keyword' && isAsked) || near.some(({ text }) => wordsOf(text).some((word) => searches.has(word)))
  );
}

const searches: ReadonlySet<string> = new Set(['search', 'filter', 'param', 'query', 'opt', 'list', 'find']);

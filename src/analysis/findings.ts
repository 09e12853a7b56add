import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import { borrowedFrom } from './borrowed';
import type { Directives } from './directives';
import type { Checked, Finding, Rule, Severity } from './finding';
import { remembered } from './memory';
import type { Resolved } from './resolve';
import { rules } from './rules';
import { customOf } from './custom';
import { doubtOf, standingAt } from './doubts';
import { suspected } from './suspect';
import { isMisspelling, isPlainSlip } from './vocabulary';
import type { Wait } from './waits/wait';
import { loudFrom } from './weights';

/** What the user set for each rule; a rule that is left out keeps its own severity. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What the rules look at. */
export interface Evident {
  readonly resolved: readonly Resolved[];
  readonly waits: readonly Wait[];
  readonly directives: Directives;
}

/** The findings of all rules, in document order, less those that a comment or a setting silences. */
export function findingsOf(evident: Evident, catalog: Catalog, severities: Severities = {}): readonly Finding[] {
  const active = rules.filter((rule) => severities[rule.id] !== 'off');
  return [
    ...siteFindings(evident.resolved, evident, active, catalog, severities),
    ...waitFindings(evident, active, severities),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** What is said of one site, seen among all others, and of some waits. */
export function findingsAt(
  found: Resolved,
  waits: readonly Wait[],
  evident: Evident,
  catalog: Catalog,
): readonly Finding[] {
  return [...siteFindings([found], evident, rules, catalog, {}), ...waitFindings({ ...evident, waits }, rules, {})];
}

function siteFindings(
  some: readonly Resolved[],
  { resolved: all, directives }: Evident,
  active: readonly Rule[],
  catalog: Catalog,
  severities: Severities,
): readonly Finding[] {
  const peersOf = likelyPeers(all);
  return some.flatMap((found) => {
    const resolved = suspected(found, all, catalog) ?? found;
    const checked = checkedOf(resolved, { all, peersOf, catalog });
    if (typeof checked === 'string') return [];
    return active
      .filter((rule) => !directives.isSilenced(rule.id, resolved.site.span.start))
      .flatMap((rule) => findingOf(rule, checked, severities) ?? [])
      .filter(({ rule, span }) => !directives.isSilenced(rule, span.start));
  });
}

/** A comment at the head of a wait silences all that is said of the wait. */
function waitFindings(
  { waits, directives }: Evident,
  active: readonly Rule[],
  severities: Severities,
): readonly Finding[] {
  return waits.flatMap((wait) =>
    active
      .filter(({ id }) => !directives.isSilenced(id, wait.written.head.start))
      .flatMap((rule) => (rule.checkWait?.(wait) ?? []).map((remark) => ({ rule, remark })))
      .filter(({ rule, remark }) => !directives.isSilenced(rule.id, remark.span.start))
      .map(({ rule, remark: { severity, ...remark } }) => ({
        ...remark,
        rule: rule.id,
        severity: chosen(severities[rule.id]) ?? severity ?? rule.severity,
        lifecycle: wait.lifecycle.id,
      })),
  );
}

/**
 * Why nothing is said of a site that belongs to a lifecycle. A finding that the user's settings take away is none of its concern.
 */
export function silenceOf(found: Resolved, { resolved: all, directives }: Evident, catalog: Catalog): string {
  const checked = checkedOf(suspected(found, all, catalog) ?? found, { all, peersOf: likelyPeers(all), catalog });
  if (typeof checked === 'string') return checked;
  if (rules.some(({ id }) => directives.isSilenced(id, found.site.span.start))) return 'a comment silences it';
  return checked.standing.is === 'status' ? right : (customOf(checked) ?? 'whoever reads it may take it so');
}

const right = 'the word is right here';

/**
 * Why there is nothing to check, at a site that is not even likely, of a lifecycle whose vocabulary is not complete, unless it is a slip, or whose word
 * is right where nothing else can be wrong: it guards nothing, begins no switch and is looked for as it should be.
 */
function checkedOf(resolved: Resolved, { all, peersOf, catalog }: Around): Checked | string {
  if (resolved.tier === 'possible') return 'this is too uncertain for hover, completion or findings';
  const lifecycle = borrowedFrom(resolved, all, catalog) ?? resolved.lifecycle;
  if (!lifecycle || (lifecycle.vocabulary === 'partial' && !isSlip(resolved, lifecycle)))
    return 'not all that it may be is known';
  const judged = { resolved, lifecycle, peers: peersOf(lifecycle), catalog };
  const standing = standingAt(judged);
  if (standing.is === 'status') return mayBeMore(resolved) ? { ...judged, standing } : right;
  if (standing.is === 'pseudo') return 'tools make this word up, for what is gone or for a state of their own';
  return doubtOf(judged, all) ?? { ...judged, standing };
}

/** Of words of which not all are known, only a long one that is known but for a letter is told. */
function isSlip({ tier, site }: Resolved, lifecycle: Lifecycle): boolean {
  return tier === 'sure' && site.value.length >= longFrom && isMisspelling(lifecycle, site.value);
}

/** A shorter word may as well be another one. */
const longFrom = 7;

/** Whether more than its word can be wrong at a site. */
function mayBeMore({ tier, site: { guards, cases, substring } }: Resolved): boolean {
  return tier === 'sure' && (guards ?? cases ?? substring) !== undefined;
}

/** All that a text holds beside a site. */
interface Around {
  readonly all: readonly Resolved[];
  readonly peersOf: (lifecycle: Lifecycle) => readonly Resolved[];
  readonly catalog: Catalog;
}

/** The sites of a lifecycle that are at least likely, gathered once for all of them. */
function likelyPeers(all: readonly Resolved[]): (lifecycle: Lifecycle) => readonly Resolved[] {
  const gathered = new Map<Lifecycle, readonly Resolved[]>();
  return (lifecycle) =>
    remembered(gathered, lifecycle, () =>
      all.filter((other) => other.lifecycle === lifecycle && other.tier !== 'possible'),
    );
}

function findingOf(rule: Rule, checked: Checked, severities: Severities): Finding | undefined {
  const remark = rule.check?.(checked);
  if (!remark) return undefined;
  const { lifecycle } = checked;
  const { site } = checked.resolved;
  return {
    rule: rule.id,
    severity: chosen(severities[rule.id]) ?? softened(remark.severity ?? rule.severity, checked),
    span: remark.span ?? site.span,
    message: remark.message,
    lifecycle: lifecycle.id,
    value: site.value,
    fixes: remark.fixes,
  };
}

/** Where a little doubt is left, a slip of the pen is still one, but another word may be right. */
function softened(severity: Severity, { resolved, lifecycle, standing }: Checked): Severity {
  if (standing.is === 'status' || severity === 'hint') return severity;
  if (resolved.tier !== 'sure') return 'hint';
  return resolved.confidence < loudFrom && !isPlainSlip(lifecycle, resolved.site.value) ? 'info' : severity;
}

function chosen(severity: Severity | 'off' | undefined): Severity | undefined {
  return severity === 'off' ? undefined : severity;
}

import type { Catalog } from '../catalog/catalog';
import type { Directives } from './directives';
import type { Finding, Rule, Severity } from './finding';
import type { Resolved } from './resolve';
import { rules } from './rules';
import { standingOf } from './vocabulary';

/** What the user set for each rule; a rule that is left out keeps its own severity. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The findings of all rules on sure sites, in document order, less those that a comment or a setting silences. */
export function findingsOf(
  all: readonly Resolved[],
  catalog: Catalog,
  directives: Directives,
  severities: Severities = {},
): readonly Finding[] {
  const active = rules.filter((rule) => severities[rule.id] !== 'off');
  return all.flatMap((resolved) =>
    active
      .filter((rule) => !directives.isSilenced(rule.id, resolved.site.span.start))
      .flatMap((rule) => findingOf(rule, resolved, catalog, severities) ?? []),
  );
}

function findingOf(rule: Rule, resolved: Resolved, catalog: Catalog, severities: Severities): Finding | undefined {
  const { site, lifecycle, tier } = resolved;
  if (tier !== 'sure' || !lifecycle) return undefined;
  const standing = standingOf(lifecycle, site.value, site.folded !== undefined);
  const remark = rule.check({ resolved, lifecycle, standing, catalog });
  if (!remark) return undefined;
  return {
    rule: rule.id,
    severity: chosen(severities[rule.id]) ?? remark.severity ?? rule.severity,
    span: site.span,
    message: remark.message,
    lifecycle: lifecycle.id,
    value: site.value,
    fixes: remark.fixes,
  };
}

function chosen(severity: Severity | 'off' | undefined): Severity | undefined {
  return severity === 'off' ? undefined : severity;
}

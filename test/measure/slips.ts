import type { Catalog } from '../../src/catalog/catalog';
import type { Lifecycle } from '../../src/catalog/types';
import type { Case } from './cases';

/** What goes wrong when a person writes a status; nothing where the slip does not apply to the word. */
const slips: Readonly<Record<string, (value: string, lifecycle: Lifecycle, catalog: Catalog) => string | undefined>> = {
  'a letter left out': (value) => (value.length < 6 ? undefined : value.slice(0, 3) + value.slice(4)),
  'letters exchanged': (value) =>
    value.length < 6 ? undefined : value.slice(0, 2) + value.charAt(3) + value.charAt(2) + value.slice(4),
  'wrong case': (value) =>
    value === value.toUpperCase() ? value.charAt(0) + value.slice(1).toLowerCase() : value.toUpperCase(),
  'hyphen or underscore': (value) =>
    value.includes('-') ? value.replaceAll('-', '_') : value.includes('_') ? value.replaceAll('_', '-') : undefined,
  'console label': (value, lifecycle) =>
    lifecycle.statuses.find(({ id }) => id === value)?.console?.find((label) => label !== value),
  'foreign status': (value, lifecycle, catalog) => {
    const others = catalog.lifecycles.filter((other) => other !== lifecycle && other.vocabulary === 'complete');
    const foreign = others.flatMap((other) => other.statuses.map(({ id }) => id)).filter((id) => !near(id, lifecycle));
    return foreign[value.length % foreign.length];
  },
};

function near(word: string, lifecycle: Lifecycle): boolean {
  return lifecycle.statuses.some(({ id }) => id.toLowerCase() === word.toLowerCase());
}

/** Every right status among the cases, written wrongly in each way that there is. */
export function slipped(cases: readonly Case[], catalog: Catalog): readonly Case[] {
  return cases.flatMap((one) => {
    const lifecycle = catalog.get(one.lifecycle ?? '');
    const { value } = one.site;
    if (lifecycle?.vocabulary !== 'complete' || !lifecycle.statuses.some(({ id }) => id === value)) return [];
    return Object.entries(slips).flatMap(([slip, write]) => {
      const wrong = write(value, lifecycle, catalog);
      if (wrong === undefined || lifecycle.statuses.some(({ id }) => id === wrong)) return [];
      const values = one.values.map((other) => (other === value ? wrong : other));
      return [{ ...one, slip, values, site: { ...one.site, value: wrong } }];
    });
  });
}

import { loadCatalog } from '../catalog/catalog';
import { graphOf } from '../features/graph';
import type { GraphModel } from '../features/types';
import { forms } from './arrange';
import { layOutWithElk } from './layout-elk';
import { planOf } from './plan';
import { layoutKey, pack, type PackedLayout } from './shipped';
import { type Toggles, type View, viewOf } from './view-model';

type Table = Readonly<Record<string, PackedLayout>>;

/** Run by the build: lays out all that the viewer can show of the shipped lifecycles. */
export function precompute(known: Table): Promise<Table> {
  const catalog = loadCatalog();
  return layoutsOf(
    catalog.lifecycles.map((lifecycle) => graphOf(lifecycle, catalog)),
    known,
  );
}

/** Lays out all that the viewer can show of these lifecycles. Layouts that are known already are taken over. */
export async function layoutsOf(models: readonly GraphModel[], known: Table): Promise<Table> {
  const table: Record<string, PackedLayout> = {};
  for (const view of models.flatMap(viewsOf))
    for (const form of forms) {
      const plan = planOf(view, form);
      const key = layoutKey(plan, form);
      table[key] ??= known[key] ?? pack(await layOutWithElk(plan, form), plan);
    }
  return table;
}

function viewsOf(model: GraphModel): readonly View[] {
  return everyToggles.map((toggles) => viewOf(model, toggles));
}

const both = [false, true];
const everyToggles: readonly Toggles[] = both.flatMap((openstack) =>
  both.flatMap((inferred) => both.map((failures) => ({ openstack, inferred, failures }))),
);

import { loadCatalog } from '../catalog/bundled';
import { graphOf } from '../features/graph';
import type { GraphModel } from '../features/types';
import { forms } from './arrangement';
import { layOutWithElk } from './layout-elk';
import { type Form, type Plan, planOf } from './plan';
import { layoutKey, pack, type PackedLayout } from './shipped';
import { type Toggles, type View, viewOf } from './view-model';

type Table = Readonly<Record<string, PackedLayout>>;

/** One of several equal parts of the work, to be done beside the others. */
interface Share {
  readonly index: number;
  readonly of: number;
}

interface Task {
  readonly key: string;
  readonly plan: Plan;
  readonly form: Form;
}

/** Run by the build: lays out a share of all that the viewer can show of the shipped lifecycles. */
export function precompute(known: Table, share: Share): Promise<Table> {
  const catalog = loadCatalog();
  return layoutsOf(
    catalog.lifecycles.map((lifecycle) => graphOf(lifecycle, catalog)),
    known,
    share,
  );
}

/** Lays out a share of all that the viewer can show of these lifecycles. Layouts that are known already are taken over. */
export async function layoutsOf(models: readonly GraphModel[], known: Table, share: Share): Promise<Table> {
  const table: Record<string, PackedLayout> = {};
  for (const { key, plan, form } of tasksOf(models, share))
    table[key] = known[key] ?? pack(await layOutWithElk(plan, form), plan);
  return table;
}

/** Dealt out like cards, the largest first: then all shares take about the same time. */
function tasksOf(models: readonly GraphModel[], share: Share): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const view of models.flatMap(viewsOf)) {
    const down = planOf(view, 'down');
    for (const form of forms) {
      const key = layoutKey(down, form);
      tasks.set(key, { key, plan: planOf(view, form), form });
    }
  }
  const largestFirst = [...tasks.values()].sort((a, b) => b.plan.links.length - a.plan.links.length);
  return largestFirst.filter((_, index) => index % share.of === share.index);
}

function viewsOf(model: GraphModel): readonly View[] {
  return everyToggles.map((toggles) => viewOf(model, toggles));
}

const both = [false, true];
const everyToggles: readonly Toggles[] = both.flatMap((openstack) =>
  both.flatMap((inferred) => both.map((failures) => ({ openstack, inferred, failures }))),
);

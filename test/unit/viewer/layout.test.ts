import assert from 'node:assert/strict';
import fs from 'node:fs';
import { arrange } from '../../../src/viewer/arrange';
import { forms } from '../../../src/viewer/arrangement';
import { layOut, type Layout, type Point } from '../../../src/viewer/layout';
import { layOutWithElk } from '../../../src/viewer/layout-elk';
import { type Plan, planOf, type Size } from '../../../src/viewer/plan';
import { layoutsOf } from '../../../src/viewer/precompute';
import { layoutKey, pack, type PackedLayout, unpack } from '../../../src/viewer/shipped';
import { defaultToggles, type Toggles, viewOf } from '../../../src/viewer/view-model';
import { modelOf, noneShipped, shippedModels } from './models';

interface Area extends Point, Size {
  readonly name: string;
}

const both = [false, true];
const allToggles: readonly Toggles[] = both.flatMap((openstack) =>
  both.flatMap((failures) => both.map((inferred) => ({ openstack, failures, inferred }))),
);

/** What the last build laid out, to save the time of laying it out again. */
const kept = readKept('out/layouts.json');

describe('layout', () => {
  for (const model of shippedModels()) {
    it(`gives everything of ${model.id} a place of its own when laid out by the build`, async function () {
      this.timeout(120_000);
      for (const view of allToggles.map((toggles) => viewOf(model, toggles)))
        for (const form of forms) {
          const plan = planOf(view, form);
          const packed = kept[layoutKey(planOf(view, 'down'), form)] ?? pack(await layOutWithElk(plan, form), plan);
          checkLayout(plan, unpack(packed, plan));
        }
    });
    it(`gives everything of ${model.id} a place of its own when laid out on the spot`, () => {
      for (const form of forms)
        for (const toggles of allToggles) {
          const plan = planOf(viewOf(model, toggles), form);
          checkLayout(plan, layOut(plan, form));
        }
    });
  }
  it('gives a life of 300 statuses a place each, within a few seconds on any machine', function () {
    this.timeout(10_000);
    const kinds = ['stable', 'transient', 'transient', 'failed', 'transient'];
    const names = Array.from({ length: 300 }, (_, index) => `status-${index}:${kinds[index % 5] ?? ''}`);
    const edges = Array.from({ length: 299 }, (_, index) => [
      `status-${index} -op-${index % 40}+-> status-${index + 1}`,
      `status-${index} -op-${index % 37}-> status-${Math.max(0, index - 4)}`,
    ]);
    const view = viewOf(modelOf(names.join(' '), edges.flat()), defaultToggles);
    const { plan, layout } = arrange(view, { width: 900, height: 700 }, noneShipped);
    checkLayout(plan, layout);
  });
  it('keeps failures to one side of their layer', async () => {
    const model = modelOf('a:stable b:failed c:transient d:failed e:transient', [
      'a -x!-> b',
      'a -y-> c',
      'a -z!-> d',
      'a -w-> e',
    ]);
    const plan = planOf(viewOf(model, defaultToggles), 'down');
    for (const layout of [layOut(plan, 'down'), await layOutWithElk(plan, 'down')]) {
      const [first, ...rest] = [...layout.boxes].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
      assert.equal(first, 'a');
      assert.deepEqual(rest.slice(-2).sort(), ['b', 'd']);
    }
  });
});

describe('shipped layouts', () => {
  const model = modelOf('a:stable b:transient', ['a -x-> b', 'b -x-> a']);
  const view = viewOf(model, defaultToggles);
  const room = { width: 800, height: 600 };
  const all = { index: 0, of: 1 };

  it('are found again by the viewer', async () => {
    const table = await layoutsOf([model], {}, all);
    const moved = Object.fromEntries(
      Object.entries(table).map(([key, packed]) => [key, { ...packed, boxes: [1, 2, 3, 4] }]),
    );
    assert.deepEqual(arrange(view, room, (key) => moved[key]).layout.boxes.get('b'), { x: 3, y: 4 });
  });
  it('are not taken for another plan', async () => {
    const table = await layoutsOf([model], {}, all);
    const other = viewOf(modelOf('a:stable c:transient', ['a -x-> c', 'c -x-> a']), defaultToggles);
    assert.ok(forms.every((form) => !(layoutKey(planOf(other, form), form) in table)));
  });
  it('are taken over when they are known', async () => {
    const table = await layoutsOf([model], {}, all);
    const marked = Object.fromEntries(
      Object.entries(table).map(([key, packed]) => [key, { ...packed, size: [7, 7] as const }]),
    );
    assert.deepEqual(await layoutsOf([model], marked, all), marked);
  });
  it('are made in shares, each layout in one of them', async () => {
    const [whole, ...shares] = await Promise.all(
      [all, { index: 0, of: 2 }, { index: 1, of: 2 }].map((share) => layoutsOf([model], {}, share)),
    );
    const keys = shares.flatMap((share) => Object.keys(share));
    assert.deepEqual(keys.sort(), Object.keys(whole ?? {}).sort());
    assert.ok(shares.every((share) => Object.keys(share).length > 0));
  });
});

function readKept(file: string): Readonly<Record<string, PackedLayout>> {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, PackedLayout>) : {};
}

/** Nothing lies over anything else, everything has a place, and every line touches both of its ends. */
function checkLayout(plan: Plan, layout: Layout): void {
  const boxes = plan.boxes.map(({ id, width, height }) => areaOf(id, layout.boxes.get(id), { width, height }));
  const labels = plan.links.flatMap(({ id, label }) =>
    label ? [areaOf(`label of ${id}`, layout.routes.get(id)?.label, label)] : [],
  );
  const areas = [...boxes, ...labels];
  for (const [index, one] of areas.entries())
    for (const other of areas.slice(index + 1)) assert.ok(!overlap(one, other), `${one.name} lies over ${other.name}`);
  for (const area of areas)
    assert.ok(area.x >= 0 && area.x + area.width <= layout.width + 1, `${area.name} is outside`);
  for (const { id, from, to } of plan.links) {
    const points = layout.routes.get(id)?.points ?? [];
    assert.ok(touches(points[0], boxes, from), `${id} does not start at ${from}`);
    assert.ok(touches(points.at(-1), boxes, to), `${id} does not end at ${to}`);
  }
}

function areaOf(name: string, corner: Point | undefined, size: Size): Area {
  assert.ok(corner, `${name} has no place`);
  return { name, ...corner, ...size };
}

function overlap(a: Area, b: Area): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

function touches(point: Point | undefined, boxes: readonly Area[], name: string): boolean {
  const box = boxes.find((area) => area.name === name);
  if (!point || !box) return false;
  const outside = (value: number, start: number, length: number) => Math.max(start - value, value - start - length, 0);
  return outside(point.x, box.x, box.width) + outside(point.y, box.y, box.height) < 1.5;
}

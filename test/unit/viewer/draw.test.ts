import assert from 'node:assert/strict';
import { arrange } from '../../../src/viewer/arrange';
import type { Arrangement } from '../../../src/viewer/arrangement';
import { drawGraph } from '../../../src/viewer/draw';
import { drawHit } from '../../../src/viewer/draw-line';
import { drawFacts, drawOverview } from '../../../src/viewer/facts';
import { drawFrame } from '../../../src/viewer/frame';
import type { GraphModel } from '../../../src/features/types';
import { defaultToggles, viewOf } from '../../../src/viewer/view-model';
import { toMarkup, type VNode } from '../../../src/viewer/vnode';
import { modelOf, noneShipped, shippedModels } from './models';

const nasty = '<img src=x onerror="alert(1)">&amp;';

describe('the picture', () => {
  for (const model of shippedModels())
    it(`shows every status and line of ${model.id} once, each way with its head`, () => {
      const { view, graph } = draw(model);
      assert.deepEqual(valuesOf(graph, 'data-shape').sort(), view.shapes.map(({ id }) => id).sort());
      assert.deepEqual(
        valuesOf(graph, 'data-edge'),
        view.lines.map(({ id }) => id),
      );
      const heads = everyNode(graph).filter(({ attributes }) => attributes['class']?.startsWith('head '));
      assert.equal(
        heads.length,
        view.lines.reduce((sum, { back }) => sum + (back ? 2 : 1), 0),
      );
      assert.ok(heads.every(({ attributes }) => /^M.*Z$/u.test(attributes['d'] ?? '')));
    });
  it('gives every line something to point at, from one end to the other', () => {
    const model = modelOf('a:stable b:stable c:stable d:stable', ['a -x-> d', 'b -x-> d', 'c -x-> d', 'd -y-> a']);
    const { view, plan, layout } = arrangementOf(model);
    for (const line of view.lines) {
      const { attributes } = drawHit(line, plan, layout);
      const ends = /^M([\d.-]+) ([\d.-]+).*L([\d.-]+) ([\d.-]+)$/u
        .exec(attributes['d'] ?? '')
        ?.slice(1)
        .map(Number);
      assert.ok(ends, attributes['d']);
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
      for (const [id, x, y] of [
        [line.from, x1, y1],
        [line.to, x2, y2],
      ] as const) {
        const corner = layout.boxes.get(id);
        const box = plan.boxes.find((each) => each.id === id);
        assert.ok(corner && box && x > corner.x - 2 && x < corner.x + box.width + 2, `${line.id} at ${id}`);
        assert.ok(y > corner.y - 2 && y < corner.y + box.height + 2, `${line.id} at ${id}`);
      }
    }
  });
  it('tells each half of a two-way line by its own evidence and outcome', () => {
    const { graph } = draw(modelOf('a:stable b:transient', ['a -x-> b', 'b -x!?-> a']));
    const looks = everyNode(graph).flatMap(({ attributes }) =>
      attributes['class']?.startsWith('way ') ? [attributes['class']] : [],
    );
    assert.deepEqual(looks, ['way inferred failure', 'way documented']);
  });
  it('draws the way from creation to the first rest as the usual one, and nothing after it', () => {
    const { graph } = draw(
      modelOf('(absent):absent a:transient b:stable c:transient d:stable', [
        '(absent) -make+-> a',
        'a -make-> b',
        'b -x+-> c',
        'c -x-> d',
      ]),
    );
    const usual = everyNode(graph).flatMap(({ attributes }) =>
      attributes['class'] === 'line is-spine' ? [attributes['data-to']] : [],
    );
    assert.deepEqual(usual, ['a', 'b']);
  });
  it('tells kind, ways in and ways out to those who hear it', () => {
    const { graph } = draw(modelOf('a:stable b:transient', ['a -x-> b', 'b -y-> a']));
    const spoken = everyNode(graph).find(({ attributes }) => attributes['data-status'] === 'b')?.attributes[
      'aria-label'
    ];
    assert.equal(spoken, 'b x, transient. Ways in: a by x. Ways out: a by y.');
  });
  it('lets the Tab key stop once', () => {
    const { graph } = draw(modelOf('a:stable b:transient', ['a -x-> b']));
    assert.deepEqual(valuesOf(graph, 'tabindex'), ['0', '-1']);
  });
});

describe('markup', () => {
  it('takes nothing of the data for markup', () => {
    const model = nastyModel();
    const { graph } = draw(model);
    const [node] = model.nodes;
    assert.ok(node);
    for (const part of [graph, drawFacts(model, node), drawOverview(model)]) {
      const text = toMarkup(part);
      assert.ok(!text.includes('<img'));
      assert.ok(text.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;'));
    }
  });
  it('sets no style and no script in attributes, which the content policy forbids', () => {
    const { graph } = draw(nastyModel());
    for (const { attributes } of [graph, drawFrame()].flatMap(everyNode))
      assert.deepEqual(
        Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on')),
        [],
      );
  });
});

describe('facts', () => {
  it('lists the console labels that a status answers for, and the others in the overview', () => {
    const label = { attribute: 'Stable', kind: 'stable', meaning: 'Means it.' } as const;
    const model = modelOf('a:stable', [], {
      labels: [
        { ...label, label: 'Running', answers: [{ status: 'a', when: 'always', certainty: 'inferred' }] },
        { ...label, label: 'Frozen', answers: [] },
      ],
    });
    const [node] = model.nodes;
    assert.ok(node);
    const facts = toMarkup(drawFacts(model, node));
    assert.ok(facts.includes('<b>Running</b> always · inferred'));
    assert.ok(!facts.includes('Frozen'));
    const overview = toMarkup(drawOverview(model));
    assert.ok(overview.includes('<b>Frozen</b> Stable. Means it.'));
    assert.ok(!overview.includes('Running'));
  });
});

function nastyModel(): GraphModel {
  const model = modelOf('a:stable b:stable', ['a -x-> b'], { title: nasty, summary: nasty });
  const rename = (text: string) => (text === 'a' ? nasty : text);
  return {
    ...model,
    nodes: model.nodes.map((node) => ({
      ...node,
      id: rename(node.id),
      meaning: nasty,
      notes: [nasty],
      console: [nasty],
    })),
    edges: model.edges.map((edge) => ({ ...edge, from: rename(edge.from), title: nasty })),
  };
}

function draw(model: GraphModel): { view: ReturnType<typeof viewOf>; graph: VNode } {
  const arrangement = arrangementOf(model);
  return { view: arrangement.view, graph: drawGraph(arrangement, true) };
}

function arrangementOf(model: GraphModel): Arrangement {
  return arrange(viewOf(model, defaultToggles), { width: 900, height: 700 }, noneShipped);
}

function everyNode(node: VNode): readonly VNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everyNode(child)))];
}

function valuesOf(root: VNode, attribute: string): string[] {
  return everyNode(root).flatMap(({ attributes }) => attributes[attribute] ?? []);
}

import assert from 'node:assert/strict';
import { instance } from '@viz-js/viz';
import { lens } from '../../support/check';

describe('a graph for other programs', () => {
  it('is drawn by Graphviz with every status and transition', async () => {
    const graphviz = await instance();
    for (const { id } of lens.lifecycles) {
      const model = lens.graph(id);
      const drawn = graphviz.renderJSON(lens.dot(id) ?? '') as { objects?: unknown[]; edges?: unknown[] };
      assert.deepEqual(
        [id, drawn.objects?.length ?? 0, drawn.edges?.length ?? 0],
        [id, model?.nodes.length, model?.edges.length],
      );
    }
  });

  it('tells outcomes and evidence apart in Graphviz', () => {
    const dot = lens.dot('evs.disk') ?? '';
    assert.match(dot, /"extending" -> "error_extending" \[label="Expand the capacity fails", color="#b3261e"\]/);
    assert.match(dot, /"rollbacking" -> "available" \[label="Roll back from a snapshot", style=dashed\]/);
  });

  it('is a page with statuses, graph, operations, sources and the version', () => {
    const page = lens.page('evs.snapshot') ?? '';
    assert.match(page, /\| `available` \| stable/);
    assert.match(page, /```mermaid\n%% EVS snapshot/);
    assert.match(page, /\| Delete the snapshot \| `available`, `error` \| `deleting` \|/);
    assert.match(page, /## Sources\n\n- \S/);
    assert.match(page, /catalog 1\.\d+\.\d+, checked on \d{4}-\d\d-\d\d/);
  });

  it('is nothing for an unknown lifecycle', () => {
    assert.deepEqual([lens.dot('no.such'), lens.page('no.such')], [undefined, undefined]);
  });
});

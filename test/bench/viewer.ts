import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadCatalog } from '../../src/catalog/bundled';
import { dotOf } from '../../src/features/dot';
import { graphOf } from '../../src/features/graph';
import type { GraphEdge, GraphModel, GraphNode } from '../../src/features/types';
import { launchChromium } from '../support/editor/chromium';
import { type Goal, rounded, times } from './goal';
import { median } from './measure';

const rounds = 3;
const frames = 60;

/** What the viewer costs in a real browser: the first picture, against Graphviz in the same page, and a frame while panning. */
export async function viewerGoals(): Promise<readonly Goal[]> {
  const browser = await launchChromium();
  try {
    const goals: Goal[] = [];
    for (const model of [largest(), lifeOf(300)]) goals.push(...(await goalsFor(browser, model)));
    return goals;
  } finally {
    await browser.close();
  }
}

async function goalsFor(browser: Browser, model: GraphModel): Promise<readonly Goal[]> {
  const [own, peer, panning]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const { first, frame } = await ofViewer(browser, model);
    own.push(first);
    panning.push(frame);
    peer.push(await ofGraphviz(browser, dotOf(model)));
  }
  const [ours, theirs] = [median(own), median(peer)];
  const what = `first picture of ${model.title}, ${model.nodes.length} statuses`;
  const first = {
    what,
    against: 'Graphviz in the same page, text to picture',
    limit: 1,
    unit: '×',
    from: times(ours, theirs),
  } as const;
  const isShipped = model.id !== 'made.up';
  return [
    { ...first, measured: ours / theirs },
    ...(isShipped ? [{ what, against: 'absolute', limit: 100, unit: 'ms', measured: ours } as const] : []),
    {
      what: `one frame while panning ${model.title}`,
      against: 'absolute, 60 frames a second',
      limit: 16.7,
      unit: 'ms',
      measured: median(panning),
      from: `${frames} frames, ${rounds} times, worst ${rounded(Math.max(...panning))} ms`,
    },
  ];
}

/** Processor time of the page's main thread until the first picture is there, and of a frame while the picture moves. */
async function ofViewer(browser: Browser, model: GraphModel): Promise<{ first: number; frame: number }> {
  const page = await emptyPage(browser);
  try {
    const spent = await stopwatch(page);
    await page.evaluate(standIn, model);
    const start = await spent();
    await page.addScriptTag({ content: readFileSync(resolve('dist/viewer.js'), 'utf8') });
    await page.waitForFunction(() => performance.getEntriesByName('first picture').length > 0);
    const drawn = await spent();
    await page.evaluate(pan, frames);
    return { first: drawn - start, frame: ((await spent()) - drawn) / frames };
  } finally {
    await page.close();
  }
}

async function ofGraphviz(browser: Browser, dot: string): Promise<number> {
  const page = await emptyPage(browser);
  try {
    const spent = await stopwatch(page);
    const start = await spent();
    await page.addScriptTag({ content: readFileSync(resolve('node_modules/@viz-js/viz/dist/viz-global.js'), 'utf8') });
    await page.evaluate(drawWithGraphviz, dot);
    return (await spent()) - start;
  } finally {
    await page.close();
  }
}

/** A page with an address, which Graphviz asks for. */
async function emptyPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
  await page.goto('http://localhost/');
  return page;
}

/** Milliseconds of processor time that the page's main thread has spent, whatever else the machine does. */
async function stopwatch(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

/** Runs in the page. Stands in for VS Code, which answers a viewer that is ready with what it is to show. */
function standIn(model: GraphModel): void {
  document.body.innerHTML = '<div id="app"></div>';
  const host = {
    postMessage: ({ type }: { readonly type: string }) => {
      if (type === 'ready') window.postMessage({ type: 'show', model, status: undefined });
    },
    getState: () => ({ toggles: { openstack: true, inferred: true, failures: true } }),
    setState: () => undefined,
  };
  Object.assign(window, { acquireVsCodeApi: () => host });
}

/** Runs in the page. Two fingers on a trackpad, a little further with every frame. */
async function pan(count: number): Promise<void> {
  const stage = document.querySelector('.stage');
  for (let frame = 0; frame < count; frame++) {
    await new Promise(requestAnimationFrame);
    const turn = {
      deltaX: frame % 40 < 20 ? 9 : -9,
      deltaY: frame % 60 < 30 ? 6 : -6,
      bubbles: true,
      cancelable: true,
    };
    stage?.dispatchEvent(new WheelEvent('wheel', turn));
  }
}

/** Runs in the page. */
async function drawWithGraphviz(dot: string): Promise<void> {
  const { Viz } = window as unknown as { Viz: { instance(): Promise<{ renderSVGElement(dot: string): Element }> } };
  document.body.append((await Viz.instance()).renderSVGElement(dot));
  await new Promise(requestAnimationFrame);
}

/** The shipped lifecycle with the most transitions. */
function largest(): GraphModel {
  const catalog = loadCatalog();
  const models = catalog.lifecycles.map((lifecycle) => graphOf(lifecycle, catalog));
  return models.reduce((most, model) => (model.edges.length > most.edges.length ? model : most));
}

/** A made-up life that goes on step by step, and back now and then. */
function lifeOf(count: number): GraphModel {
  const kinds = ['stable', 'transient', 'transient', 'failed', 'transient'] as const;
  const nodes = Array.from({ length: count }, (_, index) => nodeOf(index, kinds[index % kinds.length] ?? 'stable'));
  const steps = nodes
    .slice(1)
    .flatMap((_, index) => [edgeOf(index, index + 1, index % 40), edgeOf(index, Math.max(0, index - 4), index % 37)]);
  return {
    id: 'made.up',
    title: 'a made-up life',
    service: 'Test',
    summary: '',
    catalogVersion: '0',
    nodes,
    edges: steps,
    operations: [],
    labels: [],
  };
}

function nodeOf(index: number, kind: GraphNode['kind']): GraphNode {
  const id = `status-${index}`;
  return { id, kind, console: [], meaning: id, notes: [], contradictions: [], origin: undefined, sources: [] };
}

function edgeOf(from: number, to: number, operation: number): GraphEdge {
  return {
    from: `status-${from}`,
    to: `status-${to}`,
    operation: `op-${operation}`,
    title: `op-${operation}`,
    outcome: 'success',
    evidence: 'documented',
    condition: undefined,
    origin: undefined,
    sources: [],
  };
}

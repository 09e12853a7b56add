import type { GraphModel } from '../../features/types';
import { arrange, type Arrangement } from '../arrange';
import { type Camera, fit, showing } from '../camera';
import { drawGraph } from '../draw';
import { drawFacts, drawOverview } from '../facts';
import { drawFrame } from '../frame';
import type { ToHost } from '../messages';
import { readSaved, type Saved } from '../saved';
import type { Point } from '../layout';
import type { Size } from '../plan';
import type { PackedLayout } from '../shipped';
import { centresOf } from '../steps';
import { matching, type Surroundings, surroundingsOf, surroundingsOfLine } from '../surroundings';
import { revealing, type Toggles, viewOf } from '../view-model';
import { elementOf, find } from './dom';
import { listen } from './listen';
import { paintCamera, paintLifecycles, paintLook, paintToggles } from './paint';

export interface World {
  readonly host: {
    postMessage(message: ToHost): void;
    getState(): unknown;
    setState(state: Saved): void;
  };
  readonly shipped: Readonly<Record<string, PackedLayout>>;
  readonly signal: AbortSignal;
}

/** What the program, the mouse and the keys may ask of the viewer. */
export interface Viewer {
  show(model: GraphModel, status: string | undefined): void;
  mark(status: string | undefined): void;
  offer(all: readonly { readonly id: string; readonly title: string }[]): void;
  choose(lifecycle: string): void;
  select(status: string | undefined): void;
  toggle(name: keyof Toggles): void;
  search(query: string): void;
  /** Points at a shape or line, as hovering and focus do; at nothing when both are undefined. */
  point(at: { readonly shape?: string | undefined; readonly line?: string | undefined }): void;
  move(change: (camera: Camera) => Camera): void;
  fit(): void;
  readonly arrangement: Arrangement | undefined;
}

/** Builds the page and shows what it is told to. */
export function createViewer({ host, shipped, signal }: World): Viewer {
  const root = elementOf(drawFrame());
  document.body.replaceChildren(root);
  const stage = find(root, '.stage', HTMLElement);
  const graph = find(root, '.graph', SVGSVGElement);
  const panel = find(root, '.panel', HTMLElement);
  let saved = readSaved(host.getState());
  let model: GraphModel | undefined;
  let arrangement: Arrangement | undefined;
  let all: readonly { readonly id: string; readonly title: string }[] = [];
  let marked: string | undefined;
  let query = '';
  let pointed: Surroundings | undefined;
  let laidOutFor = '';

  const viewer: Viewer = {
    show(next, status) {
      const same = saved.lifecycle === next.id;
      marked = undefined;
      const again = same && (status === undefined || (model === undefined && status === saved.asked));
      const chosen = again ? saved.status : status;
      const toggles = revealing(next, chosen, saved.toggles);
      model = next;
      keep({ lifecycle: next.id, status: chosen, asked: status, toggles, ...(!same && { zoom: undefined }) });
      layOut();
      if (status !== undefined) follow(status);
    },
    mark(status) {
      marked = status;
      reveal(status);
      look();
      if (status !== undefined) follow(status);
    },
    offer(lifecycles) {
      all = lifecycles;
      paintLifecycles(root, all, model);
    },
    choose(lifecycle) {
      host.postMessage({ type: 'choose', lifecycle });
    },
    select(status) {
      keep({ status });
      reveal(status);
      paintPanel();
      look();
      if (status !== undefined) follow(status);
      else paintCamera(root, camera());
    },
    toggle(name) {
      keep({ toggles: { ...saved.toggles, [name]: !saved.toggles[name] }, zoom: undefined });
      layOut();
    },
    search(words) {
      query = words;
      look();
      say(searchNews());
    },
    point({ shape, line }) {
      pointed = undefined;
      if (arrangement && shape !== undefined) pointed = surroundingsOf(arrangement.view, new Set([shape]));
      if (arrangement && line !== undefined) pointed = surroundingsOfLine(arrangement.view, line);
      look();
    },
    move(change) {
      keep({ zoom: change(camera()) });
      paintCamera(root, camera());
    },
    fit() {
      keep({ zoom: undefined });
      paintCamera(root, camera());
    },
    get arrangement() {
      return arrangement;
    },
  };
  listen(root, viewer, signal);
  const resized = new ResizeObserver(() => {
    if (model && roomKey() !== laidOutFor) layOut();
  });
  resized.observe(stage);
  signal.addEventListener('abort', () => {
    resized.disconnect();
  });
  return viewer;

  function keep(change: Partial<Saved>): void {
    saved = { ...saved, ...change };
    host.setState(saved);
  }

  function room(): Size {
    return { width: stage.clientWidth, height: stage.clientHeight };
  }

  function roomKey(): string {
    return `${room().width} ${room().height}`;
  }

  function camera(): Camera {
    const textScale = parseFloat(getComputedStyle(document.body).fontSize) / 13;
    if (saved.zoom) return saved.zoom;
    const whole = fit(arrangement?.layout ?? { width: 1, height: 1 }, room(), textScale);
    const centre = saved.status === undefined ? undefined : centreOf(saved.status);
    return centre ? showing(whole, centre, uncovered()) : whole;
  }

  /** The part of the stage that the facts leave free. */
  function uncovered(): Size {
    const [below, over] = [stage.getBoundingClientRect(), panel.getBoundingClientRect()];
    const covered = over.height > 0 && over.left < below.right ? below.bottom - over.top : 0;
    return { width: below.width, height: below.height - covered };
  }

  function centreOf(status: string): Point | undefined {
    const [shape] = shapesOf(status);
    return arrangement && shape !== undefined ? centresOf(arrangement.plan, arrangement.layout).get(shape) : undefined;
  }

  function layOut(): void {
    if (!model) return;
    paintPanel();
    laidOutFor = roomKey();
    arrangement = arrange(viewOf(model, saved.toggles), room(), shipped);
    const { view, plan, layout } = arrangement;
    graph.setAttribute('aria-label', `Transition graph of ${model.title}`);
    graph.replaceChildren(elementOf(drawGraph(view, plan, layout), true));
    paintLifecycles(root, all, model);
    paintToggles(root, model, saved.toggles);
    paintCamera(root, camera());
    look();
  }

  /** Draws what the toggles leave out when it is asked for by name. */
  function reveal(status: string | undefined): void {
    if (!model) return;
    const toggles = revealing(model, status, saved.toggles);
    if (JSON.stringify(toggles) === JSON.stringify(saved.toggles)) return;
    keep({ toggles });
    layOut();
  }

  function searchNews(): string {
    if (!arrangement || query.trim() === '') return '';
    const { size } = matching(arrangement.view, query);
    return size === 0 ? 'No status found' : `${size} found`;
  }

  function say(words: string): void {
    find(root, '.news', HTMLElement).textContent = words;
  }

  function paintPanel(): void {
    if (!model) return;
    const node = model.nodes.find(({ id }) => id === saved.status);
    root.classList.toggle('has-status', node !== undefined);
    panel.replaceChildren(elementOf(node ? drawFacts(model, node) : drawOverview(model)));
  }

  function look(): void {
    if (!arrangement) return;
    const found = query.trim() === '' ? undefined : matching(arrangement.view, query);
    const sought = found && { shapes: found, lines: new Set<string>(), fans: new Set<string>() };
    const chosen = saved.status === undefined ? undefined : surroundingsOf(arrangement.view, shapesOf(saved.status));
    paintLook(root, { near: pointed ?? sought ?? chosen, selected: saved.status, marked });
  }

  function shapesOf(status: string): ReadonlySet<string> {
    const shapes = arrangement?.view.shapes.filter(({ node }) => node.id === status) ?? [];
    return new Set(shapes.map(({ id }) => id));
  }

  /** Keeps a status in sight without taking the reader's zoom away. */
  function follow(status: string): void {
    const centre = centreOf(status);
    if (centre && saved.zoom) keep({ zoom: showing(saved.zoom, centre, uncovered()) });
    paintCamera(root, camera());
  }
}

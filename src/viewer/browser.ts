import layouts from 'shipped-layouts';
import { compare, learn } from './browser/compare';
import { listen } from './browser/listen';
import { Viewer } from './browser/viewer';
import { readOnDemand } from './shipped';
import { compareTask } from './task';
import type { Opening, ToHost, ToViewer } from './messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** Starts the viewer in the webview. Only this file and the folder beside it know the DOM. */
function start(): void {
  performance.mark('viewer starts');
  const host = acquireVsCodeApi();
  const life = new AbortController();
  const viewer = new Viewer({ host, shipped: readOnDemand(layouts), signal: life.signal });
  listen(viewer.root, viewer, life.signal);
  window.addEventListener('message', guarded(receive), { signal: life.signal });
  window.addEventListener(
    'pagehide',
    () => {
      life.abort();
    },
    { signal: life.signal },
  );
  // A page that comes back goes on with what it was about, which only the extension may have changed since.
  const opening = viewer.state.lifecycle === undefined ? readOpening() : undefined;
  if (opening)
    guarded(({ model, status }: Opening) => {
      viewer.show(model, status);
    })(opening);
  host.postMessage({ type: 'ready', isOpen: opening !== undefined });

  function receive({ data }: MessageEvent<ToViewer>): void {
    switch (data.type) {
      case 'show':
        viewer.show(data.model, data.status);
        break;
      case 'mark':
        viewer.mark(data.status);
        break;
      case 'other':
        learn(viewer, data.model);
        break;
      case 'compare':
        viewer.learn(data.other);
        compare(viewer, compareTask(data.left, data.right));
        break;
      case 'uses':
        viewer.use(data.uses);
        break;
      case 'cover':
        viewer.cover(data.coverage, data.asked);
        break;
      case 'news':
        viewer.announce(data.words);
        break;
      case 'lifecycles':
        viewer.offer(data.all);
        break;
    }
  }

  function readOpening(): Opening | undefined {
    const text = document.querySelector('.opening')?.textContent ?? 'null';
    return (JSON.parse(text) as Opening | null) ?? undefined;
  }

  function guarded<Input>(handle: (input: Input) => void): (input: Input) => void {
    return (input) => {
      try {
        handle(input);
      } catch (error) {
        host.postMessage({ type: 'failed', message: String(error) });
      }
    };
  }
}

start();

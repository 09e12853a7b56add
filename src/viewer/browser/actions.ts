import { pickedWords } from '../coverage-words';
import { type CoverageTask, withEnd } from '../task';
import { statusName } from '../words';
import { narrow, pin, sort, table, unfold } from './choices';
import { codeActions } from './code-actions';
import { compareActions, openRowOf } from './compare';
import { takeAway } from './export';
import { type Actions, close, turnAndSay } from './turn';
import type { Viewer } from './viewer';
import { stepToStatus, walkActions } from './walk-actions';
import { wayActions } from './way-actions';

/** Everything that buttons and keys can ask for. */
export const actions: Actions = {
  close,
  unfold,
  table,
  pin,
  sort,
  operation: (viewer, of) => {
    narrow(viewer, of === '' ? undefined : of);
  },
  save: (viewer, of) => {
    void takeAway(viewer, of, 'file');
  },
  copy: (viewer, of) => {
    void takeAway(viewer, of, 'clipboard');
  },
  ...codeActions,
  ...wayActions,
  ...walkActions,
  ...compareActions,
};

/** A status of the picture or table is picked: its facts are shown, or the task that is under way goes on with it. */
export function pick(viewer: Viewer, status: string): void {
  const { task } = viewer.state;
  switch (task.kind) {
    case 'facts':
      viewer.select(status);
      return;
    case 'coverage':
      consider(viewer, { ...task, picked: status });
      return;
    case 'way':
      turnAndSay(viewer, withEnd(task, status));
      return;
    case 'compare':
      openRowOf(viewer, status);
      return;
    case 'walk':
      stepToStatus(viewer, status);
  }
}

/** Says what the code does at a status; what it misses can be added there and then. */
function consider(viewer: Viewer, task: CoverageTask & { readonly picked: string }): void {
  viewer.turnTo(task);
  viewer.say(`${statusName(task.picked)}: ${pickedWords(task.coverage, task.picked)}`);
  viewer.panel.querySelector<HTMLElement>('.picked .button')?.focus({ preventScroll: true });
}

import { swapped, wayTask } from '../task';
import { begin, close, type Actions, turnAndSay } from './turn';
import type { Viewer } from './viewer';

/** Finding a way from one status to another. */
export const wayActions: Actions = {
  way: (viewer) => {
    if (viewer.state.task.kind === 'way') close(viewer);
    else begin(viewer, wayTask(viewer.state.status));
  },
  'way-from': (viewer, of) => {
    begin(viewer, wayTask(of));
  },
  'way-here': (viewer, of) => {
    begin(viewer, wayTask(undefined, of));
  },
  'way-to': (viewer, of) => {
    setEnd(viewer, 'to', of);
  },
  swap: (viewer) => {
    const { task } = viewer.state;
    if (task.kind === 'way') turnAndSay(viewer, swapped(task));
  },
};

/** Sets an end of the way that is asked for; leaves it open where no status is given. */
export function setEnd(viewer: Viewer, end: 'from' | 'to', status: string | undefined): void {
  const { task } = viewer.state;
  if (task.kind === 'way') turnAndSay(viewer, { ...task, [end]: status });
}

import type { Coverage } from '../../features/types';
import { lifecycleOf, spanOf } from '../coverage';
import { facts, type Task } from '../task';

/** What the reader is about when a wait or switch of the code comes or goes. */
interface Present {
  readonly task: Task;
  readonly lifecycle: string | undefined;
}

/** Which wait or switch of the code lies over its lifecycle. One that the reader has closed stays away. */
export class Waits {
  /** Where the one begins that was closed. */
  private closed: number | undefined;

  /**
   * What the reader turns to when a wait or switch comes, or goes; nothing where all stays as it is. What was not asked for
   * leaves the reader's own questions alone, and stays away once it was closed, until the cursor has been elsewhere.
   */
  taskFor(coverage: Coverage | undefined, isAsked: boolean, { task, lifecycle }: Present): Task | undefined {
    if (!coverage || isAsked) this.closed = undefined;
    if (!coverage) return task.kind === 'coverage' ? facts : undefined;
    if (lifecycleOf(coverage) !== lifecycle || spanOf(coverage).start === this.closed) return undefined;
    if (!isAsked && task.kind !== 'facts' && task.kind !== 'coverage') return undefined;
    return { kind: 'coverage', coverage, picked: task.kind === 'coverage' ? task.picked : undefined };
  }

  /** Whoever turns from a wait to something else does not want it back at the cursor's next move. */
  leave(task: Task, next: Task): void {
    if (task.kind === 'coverage' && next.kind !== 'coverage') this.closed = spanOf(task.coverage).start;
  }
}

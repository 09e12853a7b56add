import type { GraphModel } from '../../features/types';
import type { Comparison } from '../compare/compare';
import { comparisonOf } from '../compare/panel';
import type { Saved } from '../saved';
import type { Uses } from '../uses';
import type { Attention } from './attention';
import { Others } from './others';
import type { Offer } from './paint';
import type { Content } from './screen';

/** What the extension has told the page, and what follows from it for what the reader is about. */
export class Known {
  /** The lifecycle that is shown; nothing before the first has come. */
  model: GraphModel | undefined;
  /** The lifecycles that can be picked. */
  all: readonly Offer[] = [];
  uses: Uses | undefined;
  private readonly others: Others;

  constructor(askFor: (lifecycle: string) => void) {
    this.others = new Others(askFor);
  }

  /** Takes in a lifecycle for the other side of a comparison. */
  learn(model: GraphModel): void {
    this.others.learn(model);
  }

  /** What the reader compares; nothing while it is not all known. */
  comparisonFor(state: Saved): Comparison | undefined {
    const { task } = state;
    return task.kind === 'compare' && this.model ? comparisonOf(this.model, task, this.otherFor(state)) : undefined;
  }

  contentFor(state: Saved, attention: Omit<Attention, 'comparison'>): Content | undefined {
    const { model, all, uses } = this;
    const comparison = this.comparisonFor(state);
    return model && { model, state, attention: { ...attention, comparison }, all, other: this.otherFor(state), uses };
  }

  private otherFor({ task }: Saved): GraphModel | undefined {
    if (task.kind !== 'compare') return undefined;
    const { lifecycle } = task.right;
    return lifecycle === this.model?.id ? this.model : this.others.get(lifecycle);
  }
}

import type { GraphModel } from '../../features/types';

/** Lifecycles beside the one that is shown, for comparisons. The extension gives them when they are asked for. */
export class Others {
  private readonly known = new Map<string, GraphModel>();
  private readonly asked = new Set<string>();

  constructor(private readonly ask: (lifecycle: string) => void) {}

  learn(model: GraphModel): void {
    this.known.set(model.id, model);
  }

  /** Nothing while it is on its way. */
  get(lifecycle: string): GraphModel | undefined {
    const found = this.known.get(lifecycle);
    if (!found && !this.asked.has(lifecycle)) {
      this.asked.add(lifecycle);
      this.ask(lifecycle);
    }
    return found;
  }
}

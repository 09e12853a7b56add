import { readSaved, type Saved } from '../saved';

export interface Keeper {
  getState(): unknown;
  setState(state: Saved): void;
}

/** What the page knows of itself, kept where it outlives being hidden and a reload of the window. */
export class Memory {
  private saved: Saved;

  constructor(private readonly keeper: Keeper) {
    this.saved = readSaved(keeper.getState());
  }

  get state(): Saved {
    return this.saved;
  }

  keep(change: Partial<Saved>): void {
    this.saved = { ...this.saved, ...change };
    this.keeper.setState(this.saved);
  }
}

import type { Lifecycle } from '../catalog/types';
import type { Site } from '../syntax/site';
import type { Contribution } from './evidence';
import type { Sign } from './place';

export type Tier = 'sure' | 'likely' | 'possible';

/** A site with the lifecycle it was resolved to, and all that was weighed on the way. */
export interface Resolved {
  readonly site: Site;
  /** Undefined when no lifecycle of the catalog is more likely than not. */
  readonly lifecycle: Lifecycle | undefined;
  /** The lifecycle that came first, however unlikely. */
  readonly best: Lifecycle | undefined;
  readonly confidence: number;
  readonly tier: Tier;
  /** Why it has no lifecycle though one is likely. */
  readonly withheld?: string | undefined;
  readonly contributions: readonly Contribution[];
  readonly signs: readonly Sign[];
}

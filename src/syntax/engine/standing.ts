import type { Place } from '../adapter';
import type { SiteRole } from '../site';
import type { Branch } from './branch';
import type { Script } from './script';

/** Where a literal, or a name that stands for one, is written. */
export interface Standing {
  /** The literal or name itself. */
  readonly from: Branch;
  readonly role: SiteRole;
  /** What it is compared with or switched on. */
  readonly subject: Branch | undefined;
  /** The comparison, field, call or declaration as a whole. */
  readonly whole: Branch;
  /** The list that it is a member of. */
  readonly list: Branch | undefined;
  /** The branches that hold it, nearest first: a key, a field's name, a variable. */
  readonly holders: readonly Branch[];
  /** The keys above it, outermost first, with [] for lists. */
  readonly path: readonly string[];
  /** It is itself the key of a pair. */
  readonly isKey: boolean;
  /** The braces or parentheses that it is a field or argument of. */
  readonly frame: Branch | undefined;
  /** The call that it, or its list, is handed to. */
  readonly call: Branch | undefined;
  /** The declared type of the name that gets it. */
  readonly type: Branch | undefined;
  readonly negated: boolean;
  /** A record that has it is given back as it is written. */
  readonly givenBack: boolean;
}

/** What is known of it on the way up. */
export type Walk = { -readonly [Key in Exclude<keyof Standing, 'role' | 'holders' | 'path'>]: Standing[Key] } & {
  role: SiteRole | undefined;
  holders: Branch[];
  path: string[];
};

/** One step of the way: what stands above, and what it is reached from. */
export interface Step<Kind extends Place['kind'] = Place['kind']> {
  readonly place: Extract<Place, { readonly kind: Kind }>;
  readonly branch: Branch;
  readonly child: Branch;
  readonly script: Script;
}

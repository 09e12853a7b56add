import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Span } from '../syntax/site';
import type { Resolved } from './resolve';
import type { Standing } from './vocabulary';
import type { Wait } from './waits/wait';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly preferred: boolean;
  /** May be applied without asking, by source.fixAll. */
  readonly safe: boolean;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The id of the lifecycle that the message speaks of. */
  readonly lifecycle: string;
  /** The literal's value as written. */
  readonly value: string;
  readonly fixes: readonly Fix[];
}

/** A sure or likely site under check, with what its word is to its lifecycle. */
export interface Checked {
  readonly resolved: Resolved;
  readonly lifecycle: Lifecycle;
  readonly standing: Standing;
  /** All sites of the same lifecycle in the text that are at least likely, this one included. */
  readonly peers: readonly Resolved[];
  readonly catalog: Catalog;
}

/** What a rule says of one site; the engine adds the rule's id and severity. */
export interface Remark {
  /** Where it is not the literal that is meant. */
  readonly span?: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Where the rule's own severity would be too strong. */
  readonly severity?: Severity;
}

/** What a rule says of a part of a wait. */
export interface WaitRemark extends Remark {
  readonly span: Span;
  /** The status that it is about. */
  readonly value: string;
}

/** A rule is a file that describes itself: settings, docs and the list of rules are made from it. Ids are for ever. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One line for the settings and the table of rules. */
  readonly summary: string;
  /** Looks at a sure site whose word is no status of its lifecycle. */
  check?(checked: Checked): Remark | undefined;
  /** Looks at a wait of which it is sure whose statuses it names. */
  checkWait?(wait: Wait): readonly WaitRemark[];
}

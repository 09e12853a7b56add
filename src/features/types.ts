import type { Certainty, Evidence, Kind, Origin, Outcome } from '../catalog/types';
import type { Fix, Severity } from '../analysis/finding';
import type { Tier } from '../analysis/resolve';
import type { WrittenWait } from '../syntax/wait';
import type { SiteRole, Source, Span } from '../syntax/site';

export type { Edit, Finding, Fix, Severity } from '../analysis/finding';
export type { Source, Span, Tier };

/** One piece of evidence, as a person reads it. Positive weights speak for the lifecycle, negative ones against it. */
export interface Reason {
  readonly text: string;
  readonly weight: number;
}

/** A site and what was concluded about it. */
export interface ResolvedSite {
  readonly value: string;
  readonly span: Span;
  readonly role: SiteRole;
  /** A lifecycle's id; undefined when the literal is no site or of a resource that the catalog does not know. */
  readonly lifecycle: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  readonly tier: Tier;
  /** Why it has no lifecycle, where one is likely. */
  readonly withheld: string | undefined;
  readonly reasons: readonly Reason[];
}

export interface HoverAnswer {
  readonly span: Span;
  /** May hold links of the form `command:lifecycleLens.showLifecycle?[…]`. */
  readonly markdown: string;
}

export interface Completion {
  readonly label: string;
  /** Replaces all characters inside the quotes. */
  readonly span: Span;
  readonly insertText: string;
  readonly detail: string;
  readonly documentation: string;
  readonly sortText: string;
  readonly kind: Kind;
}

/** What *Explain This Status* shows. */
export interface Explanation {
  readonly span: Span;
  readonly markdown: string;
}

/** A lifecycle as the viewer, Mermaid and JSON see it. Plain data. */
export interface GraphModel {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly summary: string;
  /** The version of the catalog it was made from. */
  readonly catalogVersion: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly operations: readonly GraphOperation[];
  readonly labels: readonly GraphLabel[];
}

export interface GraphNode {
  readonly id: string;
  /** `absent` is the point before creation and after deletion. */
  readonly kind: Kind | 'absent';
  readonly console: readonly string[];
  readonly meaning: string;
  readonly notes: readonly string[];
  readonly contradictions: readonly string[];
  readonly origin: Origin | undefined;
  readonly sources: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The operation's id. */
  readonly operation: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly condition: string | undefined;
  readonly origin: Origin | undefined;
  readonly sources: readonly string[];
}

export interface GraphOperation {
  readonly id: string;
  readonly title: string;
  /** The statuses in which it may begin, whether or not it then leads to another one. */
  readonly allowedIn: readonly string[];
  readonly notes: readonly string[];
}

export interface GraphLabel {
  readonly label: string;
  readonly attribute: string | undefined;
  readonly kind: Kind;
  readonly meaning: string;
  readonly answers: readonly {
    readonly status: string;
    readonly when: string | undefined;
    readonly certainty: Certainty;
  }[];
}

/** A status found by name in one lifecycle: the answer to "which resources have in-use". */
export interface StatusMatch {
  readonly lifecycle: string;
  readonly lifecycleTitle: string;
  readonly status: string;
  readonly kind: Kind;
  readonly console: readonly string[];
  readonly meaning: string;
}

/** A place in a text where a status is meant. */
export interface Use {
  /** Both count from 1; the column is that of the first character inside the quotes, in UTF-16. */
  readonly line: number;
  readonly column: number;
  /** As it is written there. */
  readonly value: string;
  /** The line, without the blanks around it. */
  readonly text: string;
  /** Whether a finding could speak here; otherwise it is only likely. */
  readonly isSure: boolean;
}

/** An operation whose end code can wait for. */
export interface WaitChoice {
  readonly operation: string;
  readonly title: string;
  /** Its ways: `extending → available, in-use | error_extending`. */
  readonly detail: string;
}

/** A place where code waits for a status. Plain data. */
export interface WaitModel {
  /** The whole construct. */
  readonly span: Span;
  /** The words that name it. */
  readonly head: Span;
  /** A lifecycle's id. */
  readonly lifecycle: string;
  /** What it may be waiting for; empty where nothing tells. */
  readonly operations: readonly { readonly id: string; readonly title: string }[];
  /** The text that told the operations; nothing where the wait's own lists did. */
  readonly inferredFrom: string | undefined;
  /** The statuses that it names, by what it does when it sees them. */
  readonly pending: readonly string[];
  readonly target: readonly string[];
  readonly failure: readonly string[];
  /** What it does at any other status. */
  readonly others: WrittenWait['others'];
  readonly uncovered: readonly UncoveredStatus[];
}

/** A status that may be seen during the operation and that the wait does not name. */
export interface UncoveredStatus {
  readonly status: string;
  /** The statuses that lead to it, itself the last. */
  readonly path: readonly string[];
  /** Without a condition, and not known of OpenStack alone. */
  readonly isSure: boolean;
  readonly outcome: Outcome;
  /** Adds it to the list where it belongs; nothing where that list can't be seen. */
  readonly fix: Fix | undefined;
}

/** A switch or match without a default branch over the statuses of a resource. Plain data. */
export interface SwitchModel {
  /** From what is switched on to the last status that a branch names. */
  readonly span: Span;
  /** A lifecycle's id. */
  readonly lifecycle: string;
  /** The statuses that a branch is for. */
  readonly cases: readonly string[];
  /** The statuses for which nothing is done. */
  readonly missing: readonly string[];
}

/** Code that tells the statuses of a resource apart, as the viewer lays it over the lifecycle. */
export type Coverage =
  { readonly kind: 'wait'; readonly wait: WaitModel } | { readonly kind: 'switch'; readonly cases: SwitchModel };

/** What the user may set. Rules left out have their default severity. */
export interface Settings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

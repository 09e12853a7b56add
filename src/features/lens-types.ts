import type { Catalog } from '../catalog/catalog';
import type { LoadGrammar } from '../syntax/finder';
import type {
  Completion,
  Coverage,
  Explanation,
  Finding,
  Fix,
  GraphModel,
  HoverAnswer,
  ResolvedSite,
  Settings,
  Source,
  StatusMatch,
  Use,
  WaitModel,
  WaitChoice,
} from './types';

/** All that the core takes from outside. */
export interface World {
  readonly catalog: Catalog;
  readonly loadGrammar: LoadGrammar;
  /** Takes one line that a developer may want to read. */
  log(line: string): void;
}

/** The one door to the core. No method throws for a text, however broken it is. Offsets are UTF-16. */
export interface Lens {
  /** VS Code language ids that can be read. */
  readonly languages: readonly string[];
  readonly lifecycles: readonly {
    readonly id: string;
    readonly title: string;
    readonly article: 'a' | 'an';
    readonly service: string;
    readonly statusCount: number;
  }[];
  sites(source: Source): Promise<readonly ResolvedSite[]>;
  /** Nothing when there is no likely status at the offset. */
  hover(source: Source, offset: number): Promise<HoverAnswer | undefined>;
  /** Nothing fits: an empty list. Works on text that does not parse, such as a quote just opened. */
  completions(source: Source, offset: number): Promise<readonly Completion[]>;
  findings(source: Source, settings?: Settings): Promise<readonly Finding[]>;
  /** The places where the text waits for a status of a resource that is sure, in document order. */
  waits(source: Source): Promise<readonly WaitModel[]>;
  /** The innermost wait around an offset, or else the switch without a default around it. */
  coverageAt(source: Source, offset: number): Promise<Coverage | undefined>;
  /** What adds statuses to the wait or switch around an offset; nothing where there is none, or no room for them. */
  covering(source: Source, offset: number, statuses: readonly string[]): Promise<Fix | undefined>;
  explain(source: Source, offset: number): Promise<Explanation | undefined>;
  /** The lifecycle and status at an offset, for the viewer to follow. */
  statusAt(
    source: Source,
    offset: number,
  ): Promise<{ readonly lifecycle: string; readonly status: string } | undefined>;
  /** The places of a text at which a status of a lifecycle is likely meant. */
  uses(source: Source, lifecycle: string, status: string): Promise<readonly Use[]>;
  /** Nothing for an unknown id. */
  graph(id: string): GraphModel | undefined;
  mermaid(id: string): string | undefined;
  /** The graph in Graphviz' language. */
  dot(id: string): string | undefined;
  /** A lifecycle as a Markdown page that stands alone. */
  page(id: string): string | undefined;
  /** Statuses and labels over all lifecycles whose name holds the text; all of them for an empty text. */
  search(text: string): readonly StatusMatch[];
  /** What is known of a lifecycle, or of one status of it, as Markdown. Nothing for an unknown one. */
  describe(id: string, status?: string): string | undefined;
  /** The operations of a lifecycle whose end code can wait for; none for an unknown lifecycle. */
  waitChoices(id: string): readonly WaitChoice[];
  /**
   * A correct wait for the end of an operation, failure exits included, as an editor's snippet in the source's language and
   * idiom. Nothing for a language in which nobody waits, and for an operation that has no end to wait for.
   */
  waitSnippet(source: Source, id: string, operation: string): string | undefined;
  /** Frees what is kept for a closed document. */
  forget(uri: string): void;
}

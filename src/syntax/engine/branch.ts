import type { Node } from 'web-tree-sitter';
import type { Span } from '../site';

/** Nodes with more children than this are read at once and searched by halves; others are asked for one child. */
const few = 48;

/**
 * A node of the tree with its parent at hand. Tree-sitter finds a parent by walking down from the root, and each
 * question to a node crosses into WebAssembly, so what was asked once is kept here. Only branches that lead to a
 * literal are ever made, and each of them once, so they can be compared by identity.
 */
export class Branch {
  #type: string | undefined;
  #end: number | undefined;
  #children: readonly Branch[] | undefined;
  readonly #made: Branch[] = [];
  #named: readonly Branch[] | undefined;
  #isWide: boolean | undefined;

  constructor(
    readonly node: Node,
    readonly parent: Branch | undefined,
    readonly start = node.startIndex,
  ) {}

  get type(): string {
    return (this.#type ??= this.node.type);
  }

  get end(): number {
    return (this.#end ??= this.node.endIndex);
  }

  get children(): readonly Branch[] {
    return (this.#children ??= this.node.children.map((child) => this.#branch(child)));
  }

  /** Children that are no punctuation, keyword or comment. */
  get named(): readonly Branch[] {
    return (this.#named ??= this.children.filter((child) => child.node.isNamed && child.type !== 'comment'));
  }

  /** The child with this field name; for a number, the named child at that place. */
  field(name: string): Branch | undefined {
    if (/^\d$/.test(name)) return this.named[Number(name)];
    const node = this.node.childForFieldName(name);
    return node ? this.#branch(node) : undefined;
  }

  /** All children with this field name. */
  fields(name: string): readonly Branch[] {
    return this.node.childrenForFieldName(name).map((node) => this.#branch(node));
  }

  /** The smallest branch within this one that holds the offset. */
  leafAt(offset: number): Branch {
    return this.childAt(offset)?.leafAt(offset) ?? this;
  }

  /** The child that holds the offset. */
  childAt(offset: number): Branch | undefined {
    this.#isWide ??= this.node.childCount > few;
    if (this.#isWide || this.#children) return childAt(this.children, offset);
    const node = this.#made.some((child) => holds(child, offset)) ? null : this.node.firstChildForIndex(offset);
    if (node) this.#branch(node);
    return this.#made.find((child) => holds(child, offset));
  }

  /** This branch's ancestors, nearest first. */
  *ancestors(): Generator<Branch> {
    for (let branch = this.parent; branch; branch = branch.parent) yield branch;
  }

  /** Lets go of everything below; it is made again when asked for. */
  release(): void {
    this.#children = undefined;
    this.#named = undefined;
    this.#made.length = 0;
  }

  /** The branch of a child node. Asked twice, tree-sitter gives two objects with one id. */
  #branch(node: Node): Branch {
    const near = this.#children && childAt(this.#children, node.startIndex);
    if (near?.node.id === node.id) return near;
    const known = (this.#children ?? this.#made).find((child) => child.node.id === node.id);
    if (known) return known;
    const made = new Branch(node, this);
    this.#made.push(made);
    return made;
  }
}

/** Several children in a row that make one expression, in a grammar that has no node for it. */
export class Run extends Branch {
  constructor(
    first: Branch,
    private readonly last: Branch,
  ) {
    super(first.node, first.parent);
  }

  override get end(): number {
    return this.last.end;
  }
}

/** A part of a string that is written in a language of its own, which the grammar takes for text. */
export class Piece extends Branch {
  #parts: readonly Branch[] = [];

  constructor(
    parent: Branch,
    private readonly kind: string,
    private readonly span: Span,
  ) {
    super(parent.node, parent, span.start);
  }

  override get type(): string {
    return this.kind;
  }

  override get end(): number {
    return this.span.end;
  }

  override get children(): readonly Branch[] {
    return this.#parts;
  }

  /** Takes parts as children. */
  hold(parts: readonly Piece[]): void {
    this.#parts = parts;
  }
}

/**
 * Two spans of a string that are compared there, as the comparison that no grammar sees, of the type that the language has
 * for one; gives back the branch of the word.
 */
export function comparedPiece(
  string: Branch,
  { subject, word, operator }: { readonly subject: Span; readonly word: Span; readonly operator: '==' | '!=' },
  type = 'binary_expression',
): Branch {
  const [first, last] = subject.start < word.start ? [subject, word] : [word, subject];
  const whole = new Piece(string, type, { start: first.start, end: last.end });
  const sign = new Piece(whole, operator, { start: first.end, end: first.end });
  const [before, behind] = [new Piece(whole, 'piece', first), new Piece(whole, 'piece', last)];
  whole.hold([before, sign, behind]);
  return first === word ? before : behind;
}

function holds(branch: Branch, offset: number): boolean {
  return branch.start <= offset && branch.end > offset;
}

function childAt(children: readonly Branch[], offset: number): Branch | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child && child.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = children[low];
  return found && found.start <= offset ? found : undefined;
}

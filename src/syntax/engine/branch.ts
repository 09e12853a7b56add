import type { Node } from 'web-tree-sitter';

/**
 * A node of the tree with its parent at hand. Tree-sitter finds a parent by walking down from the root, and each
 * question to a node crosses into WebAssembly, so what was asked once is kept here. Only branches that lead to a
 * literal are ever made.
 */
export class Branch {
  readonly start: number;
  #type: string | undefined;
  #end: number | undefined;
  #children: readonly Branch[] | undefined;

  constructor(
    readonly node: Node,
    readonly parent: Branch | undefined,
  ) {
    this.start = node.startIndex;
  }

  get type(): string {
    return (this.#type ??= this.node.type);
  }

  get end(): number {
    return (this.#end ??= this.node.endIndex);
  }

  get children(): readonly Branch[] {
    return (this.#children ??= this.node.children.map((child) => new Branch(child, this)));
  }

  /** Children that are no punctuation, keyword or comment. */
  get named(): readonly Branch[] {
    return this.children.filter((child) => child.node.isNamed && child.type !== 'comment');
  }

  /** The child with this field name. */
  field(name: string): Branch | undefined {
    const node = this.node.childForFieldName(name);
    return node ? this.children.find((child) => child.node.id === node.id) : undefined;
  }

  /** The smallest branch within this one that holds the offset. */
  leafAt(offset: number): Branch {
    return this.childAt(offset)?.leafAt(offset) ?? this;
  }

  /** The child that holds the offset. */
  childAt(offset: number): Branch | undefined {
    return childAt(this.children, offset);
  }

  /** This branch's ancestors, nearest first. */
  *ancestors(): Generator<Branch> {
    for (let branch = this.parent; branch; branch = branch.parent) yield branch;
  }
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

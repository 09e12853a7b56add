import type { Branch } from './branch';
import { scopeOf, type Definition, type Scope } from './scope';
import { textOf, type Script } from './script';

/** Functions and classes around a branch, innermost first. */
export interface Enclosing {
  readonly functions: readonly Branch[];
  readonly classes: readonly Branch[];
}

/** How deep declarations of a file can stand: `export const x = …` is three levels down. */
const fileDepth = 3;

/** What stands around literals, asked of the tree once for each function, class and file. */
export class Surroundings {
  readonly #scopes = new Map<Branch, Scope>();
  #file: Scope | undefined;

  constructor(readonly script: Script) {}

  /** Declarations at the top of the file. */
  get file(): Scope {
    return (this.#file ??= scopeOf(this.script.root, this.script, fileDepth));
  }

  scope(branch: Branch): Scope {
    const known = this.#scopes.get(branch) ?? scopeOf(branch, this.script);
    this.#scopes.set(branch, known);
    return known;
  }

  enclosing(branch: Branch): Enclosing {
    const above = [...branch.ancestors()];
    const { functions, classes } = this.script.adapter;
    return {
      functions: above.filter((each) => functions.has(each.type)),
      classes: above.filter((each) => classes.has(each.type)),
    };
  }

  /** The definition of a name that holds at an offset: nearest before it, from the innermost function outwards. */
  definition(name: string, at: number, { functions, classes }: Enclosing): Definition | undefined {
    const home = functions.at(-1);
    const local = home ? this.scope(home).definitions.filter((each) => each.name === name) : [];
    for (const each of functions) {
      const near = local.findLast((definition) => definition.at >= each.start && definition.at < at);
      if (near) return near;
    }
    const own = /^(self|this)\./.test(name) ? this.#member(name, classes) : undefined;
    return own ?? this.file.definitions.find((each) => each.name === name && each.parameter === undefined);
  }

  /** `self.volume` set by another method, or `volume` declared as a field. */
  #member(name: string, classes: readonly Branch[]): Definition | undefined {
    const field = name.slice(name.indexOf('.') + 1);
    const all = classes.flatMap((each) => this.scope(each).definitions);
    return (
      all.find((each) => each.name === name && each.value !== undefined) ??
      all.find((each) => each.name === field && each.parameter === undefined && each.type !== undefined)
    );
  }

  /** A declared function's branch. */
  function(name: string): Branch | undefined {
    const span = this.file.functions.get(name);
    if (!span) return undefined;
    for (let branch: Branch | undefined = this.script.root; branch; branch = branch.childAt(span.start))
      if (this.script.adapter.functions.has(branch.type) && branch.start === span.start) return branch;
    return undefined;
  }

  text(branch: Branch): string {
    return textOf(branch, this.script);
  }
}

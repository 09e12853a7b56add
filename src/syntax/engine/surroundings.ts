import type { Clue, Span } from '../site';
import { Record, type Asked } from './asked';
import type { Branch } from './branch';
import { callsIn, type Call } from './names';
import { decoratedIn, scopeOf, type Definition, type Scope } from './scope';
import { calleeText, textOf, type Script } from './script';

/** Functions and classes around a branch, innermost first. */
export interface Enclosing {
  readonly functions: readonly Branch[];
  readonly classes: readonly Branch[];
  /** What gathers members of something around it. */
  readonly gatherings?: readonly Branch[];
}

/** A field of a struct literal or object, or a keyword of a call. */
export interface Field extends Span {
  readonly name: string;
  readonly value: string;
}

/** Calls that hand each member of a list to a function. */
const gathering =
  /^([^]{1,200}?)(?:\.(?:s|parallelS)tream\(\))?\??\.(?:\w*[fF]ilter|(?:map|collect|select|reject)!?|flatMap|find(?:Index|Last|_all)?|some|every|forEach|\w+Match|removeIf|each(?:_\w+)?|detect|count|partition|delete_if|keep_if|(?:any|all|none)\?)$/;

/**
 * A text that a variable is given tells nothing of it: what one branch makes of it gives way to what it was before, what it
 * begins with before a loop to what it gets inside.
 */
function toldFor(near: Definition, all: readonly Definition[], at: number): Definition {
  if (!isText.test(near.value ?? near.type ?? '')) return near;
  const others = all.filter(({ value, parameter }) => parameter !== undefined || !isText.test(value ?? 'nil'));
  return others.findLast((each) => each.at < at) ?? others[0] ?? near;
}

const isText = /^(?:(["'`])[^"'`]*\1|None|nil|null|[sS]tring)$/;

/** How deep declarations of a file can stand: `export const x = …` is three levels down, unless modules are nested. */
const fileDepth = 3;

function fileScope(script: Script): Scope {
  const scope = scopeOf(script.root, script, script.adapter.fileDepth ?? fileDepth);
  const decorated = Object.keys(script.adapter.decorated).length > 0 ? decoratedIn(script.root, script) : [];
  return { ...scope, functions: new Map([...decorated, ...scope.functions]) };
}

/**
 * What stands around literals, asked of the tree once for each function, class and file. It is kept by the ids of nodes,
 * so that branches can go as soon as their declaration is read.
 */
export class Surroundings {
  readonly #scopes = new Map<number, Scope>();
  readonly #clues = new Map<string, { readonly result: readonly Clue[]; readonly asked: Asked }>();
  #asked = new Record();
  readonly #calls = new Map<number, readonly Call[]>();
  readonly #fields = new Map<number, readonly Field[]>();
  #file: Scope | undefined;

  constructor(readonly script: Script) {}

  /** Declarations at the top of the file. */
  get file(): Scope {
    return (this.#file ??= fileScope(this.script));
  }

  /** The same, if anyone has asked for it. */
  get knownFile(): Scope | undefined {
    return this.#file;
  }

  /** Runs a reading and tells which names it asked the rest of the file about. */
  recording<Result>(reading: () => Result): { readonly result: Result; readonly asked: Asked } {
    const outer = this.#asked;
    const asked = new Record();
    this.#asked = asked;
    const result = reading();
    this.#asked = outer;
    outer.add(asked);
    return { result, asked };
  }

  /** The top-level definition of a name. */
  fileDefinition(name: string): Definition | undefined {
    this.#asked.definitions.add(name);
    return this.file.definitions.get(name)?.find((each) => each.parameter === undefined);
  }

  /** Notes that all uses of a name matter. */
  askMentions(name: string): void {
    this.#asked.mentions.add(name);
  }

  scope(branch: Branch): Scope {
    const known = this.#scopes.get(branch.node.id) ?? scopeOf(branch, this.script);
    this.#scopes.set(branch.node.id, known);
    return known;
  }

  /** The calls in a function, in document order. */
  calls(branch: Branch): readonly Call[] {
    const known = this.#calls.get(branch.node.id) ?? [...callsIn(this.script.text, branch.start, branch.end)];
    this.#calls.set(branch.node.id, known);
    return known;
  }

  /** Clues that many literals share, worked out once for each key. */
  shared(key: string, clues: () => readonly Clue[]): readonly Clue[] {
    const known = this.#clues.get(key) ?? this.recording(clues);
    this.#clues.set(key, known);
    this.#asked.add(known.asked);
    return known.result;
  }

  /** The fields of a struct literal, object or call, worked out once. */
  once(frame: Branch, fields: () => readonly Field[]): readonly Field[] {
    const known = this.#fields.get(frame.node.id) ?? fields();
    this.#fields.set(frame.node.id, known);
    return known;
  }

  enclosing(branch: Branch): Enclosing {
    const above = [...branch.ancestors()];
    const { functions, classes, decorated, gatherings } = this.script.adapter;
    // What stands in a decorator is said of the function below it.
    const own = above.map((each) => (decorated[each.type] ? (each.field(decorated[each.type] ?? '') ?? each) : each));
    return {
      functions: [...new Set(own)].filter((each) => functions.has(each.type)),
      classes: above.filter((each) => classes.has(each.type)),
      gatherings: above.filter((each) => gatherings?.has(each.type)),
    };
  }

  /** The definition of a name that holds at an offset: nearest before it, from the innermost function outwards. */
  definition(name: string, at: number, { functions, classes, gatherings = [] }: Enclosing): Definition | undefined {
    // A script's own statements have variables, too: those of its loops, and of what they gather.
    const around = functions.length > 0 ? functions : [this.script.root.childAt(at) ?? []].flat();
    const home = around.at(-1);
    const local = (home && this.scope(home).definitions.get(name)) ?? [];
    const inside = (each: Branch): readonly Definition[] =>
      local.filter((definition) => definition.at >= each.start && definition.at < each.end);
    // `all(volume.status == … for volume in volumes)` has its variable behind it.
    const [gathered] = gatherings.flatMap(inside);
    if (gathered) return gathered;
    for (const each of around) {
      const own = inside(each);
      const near = own.findLast((definition) => definition.at < at);
      if (!near) continue;
      const told = toldFor(near, own, at);
      // `var volume *volumes.Volume` says its type before it is given a value.
      const type = told.type ?? own.find((definition) => definition.type && definition.at < at)?.type;
      return told.type === type ? told : { ...told, type };
    }
    const isMember = this.script.adapter.implicitThis ?? /^(self|this)\./.test(name);
    return (isMember ? this.#member(name, classes) : undefined) ?? this.fileDefinition(name);
  }

  /** What a callback's parameter is taken from: `volumes` for `each` in `volumes.filter((each) => …)`. */
  handed({ at, parameter }: Definition, { functions }: Enclosing): string | undefined {
    const callback = functions.find((each) => each.start <= at && at < (each.field('body')?.start ?? each.end));
    const above = [callback?.parent, callback?.parent?.parent];
    const call = above.find((each) => each && this.script.adapter.calls[each.type]);
    if (parameter === undefined || !call) return undefined;
    return gathering.exec(calleeText(call, this.script))?.[1];
  }

  /** `self.volume` set by another method, or `volume` declared as a field. */
  #member(name: string, classes: readonly Branch[]): Definition | undefined {
    const field = name.slice(name.indexOf('.') + 1);
    const named = (text: string): readonly Definition[] =>
      classes.flatMap((each) => this.scope(each).definitions.get(text) ?? []);
    return (
      named(name).find((each) => each.value !== undefined) ??
      named(field).find((each) => each.parameter === undefined && each.type !== undefined)
    );
  }

  /** What a function takes, in document order; `home` is the outermost one around it. */
  parameters(own: Branch, home = own): readonly Definition[] {
    const body = own.field('body')?.start ?? own.end;
    const all = [...this.scope(home).definitions.values()].flat();
    return all
      .filter(({ parameter, at }) => parameter !== undefined && at >= own.start && at < body)
      .sort((a, b) => a.at - b.at);
  }

  /** The names of what a function is given: Go's receiver stands before that, and Python's among it. */
  taken(own: Branch): readonly string[] {
    const start = own.field('parameters')?.start ?? 0;
    return this.parameters(own).flatMap(({ name, at }) => (at > start && !/^(?:self|cls)$/.test(name) ? name : []));
  }

  /** A declared function's branch. */
  function(name: string): Branch | undefined {
    this.#asked.functions.add(name);
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

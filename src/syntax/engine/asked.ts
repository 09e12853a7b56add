/** The names that the reading of a region depends on outside of it. */
export interface Asked {
  readonly definitions: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Names whose uses were looked for in the whole file. */
  readonly mentions: ReadonlySet<string>;
}

export class Record implements Asked {
  readonly definitions = new Set<string>();
  readonly functions = new Set<string>();
  readonly mentions = new Set<string>();

  add({ definitions, functions, mentions }: Asked): void {
    for (const name of definitions) this.definitions.add(name);
    for (const name of functions) this.functions.add(name);
    for (const name of mentions) this.mentions.add(name);
  }
}

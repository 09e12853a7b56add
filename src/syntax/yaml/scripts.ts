import { Document } from '../engine/document';
import type { Ready } from '../engine/languages';
import { groupsAfter, movedSite } from '../engine/moved-site';
import { shell } from '../adapters/shell';
import type { Clue, Site, Wanted } from '../site';
import type { WrittenWait } from '../wait';
import { waitReaders } from '../waits';
import { movedWait } from '../waits/moved';
import type { Scalar } from './scalar';
import { shellText, type ShellText } from './shell-text';

/** Keys whose text is a script or a command line: of Ansible, of workflows, of containers and of what runs tests. */
const keys =
  /^(?:(?:[\w.]+\.)?(?:shell|command|raw)|commands|cmd|args|run|script|(?:before|after)_script|bash|.+\.sh)$/;
const shebang = /^\s*#!\s*\S*\b(?:env\s+)?(?:ba|da|k|z)?sh\b/;
/** Other programs that a step may name as its shell. */
const otherProgram = /^\s*#!/;
const statement = /^\s*(?:select\s[^]*\sfrom|update\s[^]*\sset)\s/i;
/** What every script that we can say something about speaks of. */
const telling = /openstack|nova|cinder|glance|hcloud|stat(?:e|us)|wait/i;

/** Whether a scalar is a script of the shell, by its key or its first line, or a statement of SQL. */
export function isScript({ content }: Scalar, key: string): boolean {
  if (shebang.test(content) || statement.test(content)) return true;
  return keys.test(key) && !otherProgram.test(content) && /\S\s+\S/.test(content);
}

/** The scripts that a document holds, each read by itself. */
export class Scripts {
  readonly #found: { readonly scalar: Scalar; readonly clues: readonly Clue[] }[] = [];

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** A script with what the document tells of it: the name of its task. */
  add(scalar: Scalar, clues: () => readonly Clue[]): void {
    if (telling.test(scalar.content)) this.#found.push({ scalar, clues: clues() });
  }

  /** The scripts' sites where they stand in the document, with group numbers from `base`. */
  sites({ base, ...to }: Reading & { readonly base: number }): readonly Site[] {
    let groups = base;
    return this.#read(to, (document, { text, move }) => {
      // The shell reads a statement in what it is fed with.
      const [before, behind] = statement.test(text) ? ['psql <<_\n', '\n_\n'] : ['', ''];
      const sites = document.sitesOf(before + text + behind, to.wanted);
      const own = sites.map((site) => movedSite(site, (offset) => move(offset - before.length), groups));
      groups = groupsAfter(own, groups);
      return own;
    });
  }

  /** The scripts' waits where they stand in the document. */
  waits(to: Reading): readonly WrittenWait[] {
    return this.#read(to, (document, { text, move }) => {
      const waits = document.waitsOf(text, to.wanted, waitReaders['shellscript'] ?? []);
      return waits.map((wait) => movedWait(wait, (offset) => move(offset) - offset));
    });
  }

  #read<Found extends { readonly clues: readonly Clue[] }>(
    { path, ready }: Reading,
    inScript: (document: Document, script: ShellText) => readonly Found[],
  ): readonly Found[] {
    return this.#found.flatMap(({ scalar, clues }) => {
      const document = new Document(path, shell, ready);
      const found = inScript(document, shellText(scalar));
      document.free();
      return found.map((each) => ({ ...each, clues: [...each.clues, ...clues] }));
    });
  }
}

interface Reading {
  readonly path: string;
  readonly ready: Ready;
  readonly wanted: Wanted;
}

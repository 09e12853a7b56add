import type { Branch } from '../../engine/branch';
import { enclosingClues, fileClues } from '../../engine/clues';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { Clue } from '../../site';
import { requestOf } from '../command-line';
import { statementsBefore } from '../top-level';

const most = 12;

/** Enclosing functions, what reads the status, and the commands before the loop, nearest first. */
export function commandsBefore(loop: Branch, subjects: readonly string[], world: Surroundings): readonly Clue[] {
  const around = world.enclosing(loop);
  const home = around.functions.at(-1);
  const parts = home ? [{ start: home.start, end: loop.start }] : statementsBefore(loop, world);
  const before = parts.map(({ start, end }) => world.script.text.slice(start, end)).join('\n');
  const lines = before.replace(/\\\n/g, ' ').match(client) ?? [];
  return [
    ...enclosingClues(loop, around, world).filter(({ kind }) => kind === 'function'),
    ...[...new Set(subjects)].map((text): Clue => ({ kind: 'subject', text: fold(text) })),
    ...[...new Set(lines.reverse().map(requestOf))].slice(0, most).map((text): Clue => ({ kind: 'call', text })),
    ...fileClues(world),
  ];
}

const client = /(?<![\w/.-])(?:openstack|cinder|nova|hcloud)\s(?:"[^"\n]*"|[^\n;|&)"])+/g;

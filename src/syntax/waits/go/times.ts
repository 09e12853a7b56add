import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { WrittenWait } from '../../wait';
import { boundOf } from '../times/bounds';
import { pauseOf } from '../times/pause';
import { statementsOf } from './functions';

/** How long a loop goes on and how long it pauses, given the word that betrays the pause. */
export function timesOf(loop: Branch, sign: Branch, world: Surroundings): Pick<WrittenWait, 'timeout' | 'interval'> {
  const timeout = boundOf(loop, world) ?? selectedBound(loop, world);
  const pause = world.text(sign) === '<-' ? tickOf(sign, world) : pauseOf(sign, world);
  const interval = pause === timeout ? undefined : pause;
  return { ...(timeout === undefined ? {} : { timeout }), ...(interval === undefined ? {} : { interval }) };
}

/** A context's end is nothing where it is plainly endless; whoever hands one in may have set an end. */
export function contextBound(text: string, at: Branch, world: Surroundings): string | undefined {
  const definition = world.definition(text, at.start, world.enclosing(at));
  const given = fold(definition?.value ?? text);
  return /^context\.(?:TODO|Background)\(\)/.test(given) ? undefined : given;
}

/** A plain `break` leaves the `select` alone. */
const leaving = /^(?:return|break \w|panic\(|\w+\.Fatal)/;

/** Of what a `select` waits for, that which leaves the loop: `case <-ctx.Done()`, `case <-time.After(timeout)`. */
function selectedBound(branch: Branch, world: Surroundings): string | undefined {
  for (const child of branch.named) {
    const found = child.type === 'communication_case' ? caseBound(child, world) : selectedBound(child, world);
    if (found !== undefined) return found;
  }
  return undefined;
}

function caseBound(branch: Branch, world: Surroundings): string | undefined {
  const received = branch.field('communication');
  const channel = received && /<-\s*([^]+)$/.exec(world.text(received))?.[1];
  const isLeft = statementsOf(branch).some((statement) => leaving.test(world.text(statement)));
  if (channel === undefined || !isLeft) return undefined;
  const context = /^(.+)\.Done\(\)$/.exec(channel)?.[1];
  return context === undefined ? fold(channel) : contextBound(context, branch, world);
}

/** `<-ticker.C` after `ticker := time.NewTicker(interval)`. */
function tickOf(sign: Branch, world: Surroundings): string | undefined {
  const name = /^<-\s*(\w+)\.C/.exec(world.script.text.slice(sign.start, sign.start + 80))?.[1] ?? '';
  const definition = world.definition(name, sign.start, world.enclosing(sign));
  const given = /\((.*)\)$/s.exec(definition?.value ?? '')?.[1];
  return given === undefined ? undefined : fold(given);
}

import { intoArguments } from './arguments';
import type { Branch } from './branch';
import type { Script } from './script';
import type { Standing, Step, Walk } from './standing';
import * as steps from './steps';

/**
 * Walks up from a branch to the place that gives it its meaning; undefined where no status can be meant. Above arguments
 * stands their call; the walk only gets there when the call makes a list of them.
 */
export function standingOf(from: Branch, script: Script): Standing | undefined {
  const walk: Walk = {
    ...{ from, role: undefined, subject: undefined, whole: from, list: undefined, holders: [], path: [], isKey: false },
    ...{ frame: undefined, call: undefined, type: undefined, negated: false, givenBack: false },
  };
  let child = nameEnd(from, script);
  for (const branch of child.ancestors()) {
    const place = script.adapter.places[branch.type];
    const goesOn = place ? step(walk, { place, branch, child, script }) : branch.type in script.adapter.calls;
    if (!goesOn) break;
    child = branch;
  }
  return walk.role ? { ...walk, role: walk.role, path: walk.path.reverse() } : undefined;
}

/** The same for the name at an offset. */
export function standingAt(at: number, script: Script): Standing | undefined {
  const leaf = script.root.leafAt(at);
  return /identifier|word|name/.test(leaf.type) ? standingOf(leaf, script) : undefined;
}

/** `Status.ACTIVE` for its last name: the whole expression stands where the name does. */
function nameEnd(from: Branch, script: Script): Branch {
  const parent = from.parent;
  const place = parent && script.adapter.places[parent.type];
  if (!place || place.kind !== 'member') return from;
  return parent.field(place.name)?.start === from.start ? parent : from;
}

/** One step up; false when there is nothing more to learn above. */
function step(walk: Walk, at: Step): boolean {
  const { place } = at;
  switch (place.kind) {
    case 'through':
      return steps.passes(place, at);
    case 'list':
      return steps.intoList(walk, at);
    case 'object':
      return steps.intoObject(walk, at);
    case 'binary':
      return steps.intoBinary(walk, at);
    case 'case':
      return steps.intoCase(walk, place, at);
    case 'pair':
      return steps.intoPair(walk, place, at);
    case 'keyword':
      return steps.intoKeyword(walk, place, at);
    case 'arguments':
      return intoArguments(walk, at);
    case 'member':
      return steps.intoMember(walk, place, at);
    case 'named':
      return steps.intoName(walk, place, at);
    case 'return':
      return steps.intoReturn(walk, place, at);
    case 'last':
      return steps.isLast(at);
  }
}

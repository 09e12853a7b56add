import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList, Verdict, WaitWord, WrittenWait } from '../../wait';
import type { WaitReader } from '../reader';
import { commandsBefore } from './clues';
import { comparisonsAt, nothing, type Comparison } from './comparison';
import { conditionOf, verdictOf } from './course';
import type { Look } from './look';
import { roomIn } from './room';

/** A pause, with how long it is. */
export const pause = /\bsleep\s+["']?([\d$][^\s;"']*)/;

const loops = /^(?:while|for|c_style_for)_statement$/;

/**
 * A loop that sleeps between its looks at a status. What it does with each status is found by following it through one
 * round; that it gives up after some rounds is left out of this.
 */
export const shellLoops: WaitReader = {
  signs: /\b(?:while|until|for)\b/g,
  read(sign, world) {
    const loop = sign.parent;
    if (!loop || !loops.test(loop.type) || loop.start !== sign.start || !isPoll(loop, world)) return undefined;
    const comparisons = subjectIn(comparisonsIn(loop, world));
    return comparisons && waitOf(loop, comparisons, world);
  },
};

/** A question to the API takes its time, so it needs no pause. */
const question = /(?:\$\(|`)\s*(?:openstack|nova|cinder)\s/;

/** Without a pause a loop works on its items; so does one that takes them from a list or a file. */
function isPoll(loop: Branch, world: Surroundings): boolean {
  const [head, text] = [headText(loop, world), world.text(loop)];
  if (
    !(pause.test(text) || (loop.type === 'while_statement' && question.test(text))) ||
    /^while\b.*\bread\b/s.test(head)
  )
    return false;
  return loop.type !== 'for_statement' || /\bseq\b|\{\d+\.\.|\bin(?:\s+\d+)+\s*$/.test(head);
}

function headText(loop: Branch, world: Surroundings): string {
  return world.script.text.slice(loop.start, headEnd(loop));
}

function headEnd(loop: Branch): number {
  const body = loop.field('body');
  const before = loop.children.filter(({ type, start }) => type !== ';' && start < (body?.start ?? loop.end));
  return before.at(-1)?.end ?? loop.end;
}

/** All comparisons of a loop; loops and functions inside have rounds of their own. */
function comparisonsIn(branch: Branch, world: Surroundings): readonly Comparison[] {
  const own = comparisonsAt(branch, world.script);
  const inner = branch.named.filter(({ type }) => !loops.test(type) && type !== 'function_definition');
  return [...own, ...inner.flatMap((child) => comparisonsIn(child, world))];
}

/** Those of the subject that is compared with the most words; of two alike, the one that is called a status. */
function subjectIn(all: readonly Comparison[]): readonly Comparison[] | undefined {
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const weighed = subjects.map((subject) => {
    const own = all.filter((each) => each.subject === subject);
    const words = new Set(own.flatMap(({ word }) => word?.value ?? [])).size;
    return { own, weight: words > 0 ? words + (/status/i.test(subject) ? 0.5 : 0) : 0 };
  });
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.find(({ weight }) => weight > 0 && weight === most)?.own;
}

function waitOf(loop: Branch, own: readonly Comparison[], world: Surroundings): WrittenWait | undefined {
  const isFolded = own.some((each) => each.isFolded);
  const comparisons = isFolded ? own.map((each) => ({ ...each, key: each.key.toLowerCase() })) : own;
  const verdict = (seen: string): Verdict => {
    const look: Look = { script: world.script, comparisons, seen };
    return verdictOf(loop, look, world);
  };
  const lists = listsOf(comparisons, verdict, world);
  const [others, absent] = [verdict('any other'), verdict(nothing)];
  if (!lists.target && others !== 'ends' && absent !== 'ends') return undefined;
  const { text } = world.script;
  const limit = limitOf(loop, world);
  const interval = pause.exec(world.text(loop))?.[1];
  return {
    span: { start: loop.start, end: loop.end },
    head: { start: loop.start, end: headEnd(loop) },
    ...lists,
    others,
    // With errexit a command that finds nothing may end the script.
    absent: /\bset -\w*e|\berrexit\b/.test(text) ? 'unknown' : absent,
    folds: [],
    unfolded: 'itself',
    isContinuous: false,
    isFolded,
    ...(limit === undefined ? {} : { timeout: limit }),
    ...(interval === undefined ? {} : { interval }),
    clues: commandsBefore(
      loop,
      own.map(({ subject }) => subject),
      world,
    ),
  };
}

type Lists = Pick<WrittenWait, 'pending' | 'target' | 'failure'>;

function listsOf(all: readonly Comparison[], verdict: (key: string) => Verdict, world: Surroundings): Lists {
  const list = (wanted: Verdict): StatusList | undefined => {
    const members = all.filter(({ key }) => key !== nothing && verdict(key) === wanted);
    if (members.length === 0) return undefined;
    const words = new Map<string, WaitWord>();
    for (const { key, word } of members) if (word && !words.has(key)) words.set(key, word);
    const room = roomIn(members, world);
    return { words: [...words.values()], open: members.some(({ word }) => !word), ...(room ? { room } : {}) };
  };
  const [pending, target, failure] = [list('waits'), list('ends'), list('fails')];
  return { ...(pending ? { pending } : {}), ...(target ? { target } : {}), ...(failure ? { failure } : {}) };
}

const counted = /\[\[?[^\n;\]?]*-(?:eq|ge|gt|le|lt)\s[^\n;\]?]*\]\]?|\(\([^\n]*[<>=][^\n]*?\)\)/;

/** What makes the loop give up: the rounds of a `for`, or a comparison of numbers. */
function limitOf(loop: Branch, world: Surroundings): string | undefined {
  if (loop.type !== 'while_statement') return fold(headText(loop, world).replace(/^for\s+(?:\w+\s+in\s+)?/, ''));
  const found = counted.exec(world.text(loop))?.[0];
  return found === undefined || !conditionOf(loop) ? undefined : fold(found);
}

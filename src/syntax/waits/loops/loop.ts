import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import type { Verdict, WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { boundOf } from '../times/bounds';
import { pauseOf } from '../times/pause';
import { missed } from './absence';
import { verdictOfCall } from './act';
import { holds } from './condition';
import { follow } from './follow';
import { flat, reads } from './read';
import { verdictsOf, type Course } from './verdicts';
import { doubting, isAbout, leave, type Exit, type Walk } from './walk';

/** Loops that look at a status again and again, with a pause between: `while volume.status != …: time.sleep(1)`. */
export const pollLoop: WaitReader = {
  signs: /\b(?:sleep\w*|delay|iterate_timeout|setTimeout)\s?\(/gi,
  read(sign, world) {
    const home = world.enclosing(sign).functions.find((each) => !isPromised(each, world));
    const loops = [...sign.ancestors()].filter(({ type, start }) => isLoop.test(type) && start >= (home?.start ?? 0));
    for (const loop of loops) {
      const wait = waitOf(loop, sign, world);
      if (wait) return wait;
    }
    return undefined;
  },
};

/** The function that a promise is made of, as in `await new Promise((resolve) => setTimeout(resolve, 1000))`. */
function isPromised({ parent }: Branch, world: Surroundings): boolean {
  const made = parent?.parent;
  return made?.type === 'new_expression' && /^new Promise\b/.test(world.text(made));
}

const isLoop = /^(?:while|do|for|for_in|enhanced_for)_statement$/;
/** Longer ones do more than wait. */
const longest = 8000;

function waitOf(loop: Branch, sign: Branch, world: Surroundings): WrittenWait | undefined {
  const body = loop.field('body');
  if (!body || loop.end - loop.start > longest) return undefined;
  const after = followers(loop);
  // What is looked at in turn is not looked at again.
  const item = loop.field('left') ?? loop.field('name');
  const course: Course = {
    parts: [loop, ...after],
    isRead: ({ root, isGiven }) => !isGiven && !(item && world.text(item) === root),
    onReturn,
    look: (walk) => {
      const exits: Exit[] = [];
      goRound(loop, body, { ...walk, exits });
      walk.exits.push(...exits.map((exit) => beyond(exit, loop, after, walk)));
    },
    miss: (walk) => missed(body, walk, (each) => void goesOn(loop, each)),
  };
  const verdicts = verdictsOf(course, world);
  return (
    verdicts && {
      ...frameOf(loop, body),
      ...verdicts,
      ...unsaid,
      ...timesOf(loop, sign, world),
      clues: waitClues(loop, [], world),
    }
  );
}

/** From where the status is read to where it is read again. */
function goRound(loop: Branch, body: Branch, walk: Walk): void {
  const statements = flat(body);
  const read = statements.findIndex((statement) => reads(statement, walk));
  const [before, after] = [statements.slice(0, Math.max(read, 0)), statements.slice(Math.max(read, 0))];
  const begins = read >= 0 || loop.type === 'do_statement' || goesOn(loop, walk);
  if (begins && follow(after, walk) && goesOn(loop, walk)) follow(before, walk);
}

/** Whether the loop's own condition lets it go on. */
function goesOn(loop: Branch, walk: Walk): boolean {
  const condition = loop.field('condition');
  const value = condition?.node.isNamed && !/statement$/.test(condition.type) ? holds(condition, walk) : true;
  if (!condition || value === true) return true;
  if (value === false) return leave(condition, 'ends', walk);
  // A loop that ends whatever the status is runs out of time.
  const doubtful = doubting(condition, walk);
  if (doubtful.doubts.some((text) => isAbout(walk.subject, text))) leave(condition, 'ends', doubtful);
  return true;
}

const mostFollowers = 3;

/** The statements behind a loop that may look at what it ended with. */
function followers(loop: Branch): readonly Branch[] {
  const all = loop.parent?.named ?? [];
  const next = all.slice(all.indexOf(loop) + 1).slice(0, mostFollowers);
  const end = next.findIndex(({ type }) => !/^(?:if|return|raise|throw|switch|match)_|^switch/.test(type));
  return end < 0 ? next : next.slice(0, end);
}

/** What a loop leaves with may still be an error behind it. */
function beyond(exit: Exit, loop: Branch, after: readonly Branch[], walk: Walk): Exit {
  const stays = exit.at.type === 'break_statement' || exit.at === loop.field('condition');
  if (!stays || exit.verdict !== 'ends') return exit;
  const exits: Exit[] = [];
  follow(after, { ...walk, exits, known: new Map() });
  return { ...exit, verdict: exits.find(({ isMaybe }) => !isMaybe)?.verdict ?? 'ends' };
}

/** A function that says no has failed. */
function onReturn(statement: Branch, walk: Walk): Verdict {
  const value = statement.named[0];
  if (!value) return 'ends';
  return verdictOfCall(value, walk) ?? (holds(value, walk) === false ? 'fails' : 'ends');
}

function frameOf(loop: Branch, body: Branch): Pick<WrittenWait, 'span' | 'head'> {
  const said = loop.named.findLast(({ end }) => end <= body.start);
  return { span: { start: loop.start, end: loop.end }, head: { start: loop.start, end: said?.end ?? loop.start + 2 } };
}

/** A generator that gives up after a time is gone through instead of a pause: `iterate_timeout(60, "…", wait=2)`. */
function timesOf(loop: Branch, sign: Branch, world: Surroundings): Pick<WrittenWait, 'timeout' | 'interval'> {
  const timeout = boundOf(loop, world);
  const interval = /^iterate_/.test(world.text(sign)) ? undefined : pauseOf(sign, world);
  return { ...(timeout === undefined ? {} : { timeout }), ...(interval === undefined ? {} : { interval }) };
}

/** What a loop doesn't say in words. */
const unsaid = { folds: [], unfolded: 'itself', isContinuous: false } as const;

import type { GraphEdge, GraphModel } from '../features/types';
import { isOver } from './journey';
import { choicesIn, standOf, trailOf, type Walk } from './walk';
import { counted, outcomeWords, statusName } from './words';

/** What is going on where the walk is. */
export function standWords(model: GraphModel, walk: Walk): string {
  const { work, status } = standOf(model, walk);
  if (isOver({ status, work }, trailOf(model, walk).length)) return 'The life is over.';
  if (!work) return 'Nothing is under way, as far as is known.';
  const title = model.operations.find(({ id }) => id === work.operation)?.title ?? work.operation;
  return `Under way: ${title}, begun in ${statusName(work.began)}.`;
}

/** A step, as a reader says it: "Expand the capacity succeeds → available". */
export function choiceWords({ title, outcome, to }: GraphEdge): string {
  return `${title} ${outcomeWords[outcome]} → ${statusName(to)}`;
}

/** Where a walk has come to, for those who hear it. */
export function spokenWalk(model: GraphModel, walk: Walk): string {
  const { status } = standOf(model, walk);
  const kind = model.nodes.find(({ id }) => id === status)?.kind;
  const choices = choicesIn(model, walk).length;
  const named = kind === undefined || kind === 'absent' ? statusName(status) : `${statusName(status)}, ${kind}`;
  return `Step ${walk.taken}: ${named}. ${standWords(model, walk)} ${counted(choices, 'choice')}.`;
}

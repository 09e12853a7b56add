import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { StatusList } from '../wait';

/** Where and how another literal can be added to a list, in the list's own style. */
export function roomIn(list: Branch, members: readonly Branch[], world: Surroundings): StatusList['room'] {
  const { text } = world.script;
  const quote = members.flatMap((member) => /["']/.exec(world.text(member))?.[0] ?? [])[0] ?? '"';
  const [last, before] = [members.at(-1), members.at(-2)];
  // An empty list is only its brackets, whatever they are, so the place is found from the end.
  if (!last) return { at: list.end - 1, before: quote, after: quote };
  const lead = before ? text.slice(before.end, last.start) : `,${text.slice(list.start + 1, last.start) || ' '}`;
  const isPlain = /^,\s*$/.test(lead);
  return { at: last.end, before: `${isPlain ? lead : ', '}${quote}`, after: quote };
}

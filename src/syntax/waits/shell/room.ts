import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList } from '../../wait';
import type { Comparison } from './comparison';

/** Where another word fits beside those of a list: as a label of the same case, or beside a comparison of its own. */
export function roomIn(members: readonly Comparison[], world: Surroundings): StatusList['room'] {
  const last = members.findLast(({ word }) => word);
  if (!last?.word) return undefined;
  const { at, word } = last;
  if (at.type === 'case_item') return { at: word.at.end, before: '|', after: '' };
  const test = at.parent;
  const joint = world.text(at).includes('!=') ? '&&' : '||';
  const again = world.script.text.slice(at.start, word.span.start);
  const quote = again.endsWith('"') || again.endsWith("'") ? again.slice(-1) : '';
  if (isJoined(test, joint)) return { at: at.end, before: ` ${joint} ${again}`, after: quote };
  if (test?.type !== 'test_command' || !standsAlone(test, joint)) return undefined;
  const [open, close] = world.script.text.charAt(test.start + 1) === '[' ? ['[[', ']]'] : ['[', ']'];
  return { at: test.end, before: ` ${joint} ${open} ${again}`, after: `${quote} ${close}` };
}

function isJoined(branch: Branch | undefined, joint: string): boolean {
  return branch?.children.some(({ type }) => type === joint) ?? false;
}

/** A test that is the whole condition, or joined to others in the same way, so that one behind it changes nothing else. */
function standsAlone(test: Branch, joint: string): boolean {
  const above = test.parent;
  if (above?.type === 'list') return isJoined(above, joint) && standsAlone(above, joint);
  return above?.type === 'while_statement' || above?.type === 'if_statement' || above?.type === 'elif_clause';
}

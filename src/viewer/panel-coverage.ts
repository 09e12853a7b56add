import type { Coverage, GraphModel, WaitModel } from '../features/types';
import { missedBy, rolesOf } from './coverage';
import { consequenceWords, coverageWords, othersWords, pickedWords, roleTags, titleOf } from './coverage-words';
import { panelHead, section } from './panel-parts';
import type { CoverageTask } from './task';
import { h, type Content, type Piece, type VNode } from './vnode';
import { statusName } from './words';

/** What a wait or switch does at the statuses of the lifecycle, what it misses, and buttons that add that to the code. */
export function drawCoverage(model: GraphModel, { coverage, picked }: CoverageTask): VNode {
  const known = model.nodes.some(({ id }) => id === picked) ? picked : undefined;
  return h(
    'article',
    { class: 'facts', 'data-task': 'coverage' },
    panelHead(titleOf(coverage)),
    h('p', { class: 'sum' }, coverageWords(coverage)),
    known !== undefined && pickedPart(coverage, known),
    coverage.kind === 'wait' ? waitParts(coverage, coverage.wait) : switchParts(coverage),
  );
}

function pickedPart(coverage: Coverage, status: string): VNode {
  const role = rolesOf(coverage).get(status);
  return h(
    'section',
    { class: 'picked' },
    h('h3', {}, h('span', { class: 'api' }, statusName(status)), role && roleMark(role)),
    h('p', {}, pickedWords(coverage, status)),
    h('div', { class: 'acts' }, canBeAdded(coverage, status) && addButton([status]), facts(status)),
  );
}

function waitParts(coverage: Coverage, wait: WaitModel): Content {
  const missed = missedBy(coverage);
  const addable = missed.filter(({ status, isSure }) => isSure && canBeAdded(coverage, status));
  return [
    section(
      'Not covered',
      missed.map((each) =>
        h(
          'li',
          { class: 'missed' },
          pickLink(each.status),
          h('span', { class: 'remark' }, ` ${each.path.map(statusName).join(' → ')}`),
          h('p', {}, consequenceWords(each, wait)),
          canBeAdded(coverage, each.status) ? addButton([each.status]) : h('p', { class: 'remark' }, noRoom),
        ),
      ),
    ),
    addable.length > 1 && h('p', {}, addButton(addable.map(({ status }) => status))),
    named('Looks again at', wait.pending),
    named('Ends well at', wait.target),
    named('Ends with an error at', wait.failure),
    h('p', {}, othersWords(wait)),
  ];
}

function switchParts(coverage: Coverage & { readonly kind: 'switch' }): Content {
  const { missing, cases } = coverage.cases;
  return [
    named('No branch for', missing),
    missing.length > 0 && h('p', {}, addButton(missing)),
    named('A branch for', cases),
  ];
}

const noRoom = 'The list where it belongs cannot be seen here, so it has to be added by hand.';

function canBeAdded(coverage: Coverage, status: string): boolean {
  if (coverage.kind === 'switch') return coverage.cases.missing.includes(status);
  return coverage.wait.uncovered.some((each) => each.status === status && each.fix !== undefined);
}

function named(title: string, statuses: readonly string[]): Piece {
  return section(
    title,
    statuses.map((status) => h('li', {}, pickLink(status))),
  );
}

function roleMark(role: keyof typeof roleTags): VNode {
  return h('span', { class: `role-mark role-${role}` }, roleTags[role]);
}

function pickLink(status: string): VNode {
  return h('button', { class: 'link', 'data-pick': status }, statusName(status));
}

function facts(status: string): VNode {
  return h('button', { class: 'button', 'data-go': status }, 'All about it');
}

/** No status has a blank in its name, so a blank parts them. */
function addButton(statuses: readonly string[]): VNode {
  const words = statuses.length === 1 ? 'Add to the code' : `Add ${statuses.length} to the code`;
  return h('button', { class: 'button add', 'data-act': 'add', 'data-of': statuses.join(' ') }, words);
}

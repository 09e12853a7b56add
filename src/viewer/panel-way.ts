import type { GraphModel } from '../features/types';
import { grouped } from '../catalog/grouped';
import { actButton, panelHead, remarkOf, statusSelect } from './panel-parts';
import { legsOf, type Leg, type Route, routeBetween, routesFrom } from './route';
import type { WayTask } from './task';
import { type Content, h, type VNode } from './vnode';
import { wayWords } from './way-words';
import { counted, statusName } from './words';

/** Asks for two statuses and lists the way between them, operation by operation, or all that can follow the first. */
export function drawWay(model: GraphModel, task: WayTask): VNode {
  return h(
    'article',
    { class: 'facts', 'data-task': 'way' },
    panelHead('Find a way'),
    h(
      'div',
      { class: 'form' },
      statusSelect(model, { name: 'from', label: 'From', chosen: task.from, none: 'pick a status' }),
      statusSelect(model, { name: 'to', label: 'To', chosen: task.to, none: 'whatever can follow' }),
      h('div', {}, actButton('swap', 'Swap'), actButton('walk-from', 'Step through from here', task.from)),
    ),
    h('p', { class: 'sum' }, wayWords(model, task)),
    task.from !== undefined && answer(model, task.from, task.to),
  );
}

function answer(model: GraphModel, from: string, to: string | undefined): Content {
  if (to === undefined) return followers(model, from);
  const legs = legsOf(routeBetween(model, from, to) ?? []);
  return legs.length > 0 && h('ol', { class: 'legs' }, legs.map(drawLeg));
}

function drawLeg(leg: Leg): VNode {
  return h(
    'li',
    {},
    h('b', {}, leg[0]?.title),
    h(
      'ul',
      {},
      leg.map((edge) =>
        h(
          'li',
          { class: edge.outcome === 'failure' ? 'way is-failure' : 'way' },
          h('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
          h('span', {}, h('button', { class: 'link', 'data-go': edge.to }, statusName(edge.to))),
          remarkOf(edge),
        ),
      ),
    ),
  );
}

/** All that can follow, by how many operations it takes. A click on one asks for the way to it. */
function followers(model: GraphModel, from: string): readonly VNode[] {
  const all = [...routesFrom(model, from)].map(([status, route]) => ({ status, route }));
  const byDistance = grouped(all, ({ route }) => heading(route));
  return [...byDistance].map(([title, found]) =>
    h(
      'section',
      {},
      h('h3', {}, title),
      h(
        'ul',
        {},
        found.map(({ status, route }) => follower(status, route)),
      ),
    ),
  );
}

function heading(route: Route): string {
  if (route.some(({ outcome }) => outcome === 'failure')) return 'Only when something fails';
  return `After ${counted(legsOf(route).length, 'operation')}`;
}

function follower(status: string, route: Route): VNode {
  const last = route.at(-1);
  return h(
    'li',
    {},
    h('button', { class: 'link', 'data-act': 'way-to', 'data-of': status }, statusName(status)),
    h('span', { class: 'remark' }, ` by ${last?.title ?? ''}`),
  );
}

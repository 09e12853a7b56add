import type { Arrangement } from './arrangement';
import type { Role } from './coverage';
import { roleTags } from './coverage-words';
import { captionWidth } from './text';
import { h, type VNode } from './vnode';

const height = 15;

/** What code does at a status, on the lower rim of its shape. */
export function drawRoles(roles: ReadonlyMap<string, Role>, { view, plan, layout }: Arrangement): readonly VNode[] {
  return view.shapes.flatMap(({ id, node }) => {
    const role = roles.get(node.id);
    const box = plan.boxes.find((each) => each.id === id);
    const corner = layout.boxes.get(id);
    if (!role || !box || !corner) return [];
    return [drawRole(role, corner.x + box.width / 2, corner.y + box.height + 4)];
  });
}

function drawRole(role: Role, x: number, y: number): VNode {
  const words = roleTags[role];
  const width = Math.ceil(captionWidth([words])) + 14;
  return h(
    'g',
    { class: `role role-${role}`, transform: `translate(${x} ${y})` },
    h('rect', { x: -width / 2, y: -height / 2, width, height, rx: height / 2 }),
    h('text', { x: 0, y: 4 }, words),
  );
}

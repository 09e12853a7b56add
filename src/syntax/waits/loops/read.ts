import type { Branch } from '../../engine/branch';
import type { Walk } from './walk';

/** What is tried stands as if it were not. */
export function flat(body: Branch): readonly Branch[] {
  return body.named.flatMap((statement) => {
    const inner = /^(?:try|with)_statement$/.test(statement.type) ? statement.field('body') : undefined;
    return inner ? flat(inner) : [statement];
  });
}

/** Whether a statement asks for the status anew. */
export function reads(statement: Branch, { world, root }: Walk): boolean {
  const name = root.replace(/[.$]/g, '\\$&');
  const given = `(?:^|[\\s,(])${name}\\s*(?:[:,][^=]*)?=[^=]`;
  return new RegExp(`${given}|\\b${name}\\.(?:get|reload|refresh|fetch|update|load)\\w*\\(`).test(
    world.text(statement),
  );
}

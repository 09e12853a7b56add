import type { Site } from '../../syntax/site';
import type { Fix, Remark, Rule } from '../finding';

export const stringMembership: Rule = {
  id: 'string-membership',
  severity: 'warning',
  summary: 'Parentheses without a comma behind `in`: `status in ("ACTIVE")` looks for a part of a string.',
  check({ resolved: { site } }) {
    return site.substring && remark(site);
  },
};

function remark(site: Site): Remark {
  return {
    message: `Parentheses without a comma make no tuple: \`in\` looks for a part of the string "${site.value}", and the empty string is one.`,
    fixes: [addComma(site)],
  };
}

/** Not to be applied unasked: what else was a part of the string is then no longer found. */
function addComma({ literal: { end } }: Site): Fix {
  return {
    title: 'Add the comma that makes it a tuple',
    edits: [{ span: { start: end, end }, newText: ',' }],
    preferred: true,
    safe: false,
  };
}

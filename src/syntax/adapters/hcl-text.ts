import type { Guest } from '../adapter';
import { hcl } from './hcl';

/** A line that only says what is put in there: a verb of `fmt.Sprintf`, an action of a template. */
const line = /^[ \t]*(?:%(?:\[\d+\])?\w|\{\{.*?\}\})[ \t]*$/gm;
const verb = /%(?:\[\d+\])?[a-z]/g;

/** Terraform that a test writes as a text: what is put in later is blank on a line of its own, and any name elsewhere. */
export const terraformInText: Guest = {
  adapter: hcl,
  sign: /^[ \t]*(?:resource|data)[ \t]+"[a-z]\w*"[ \t]+"[^"\n]*"[ \t]*\{/m,
  sound: (text) =>
    text.replace(line, (found) => ' '.repeat(found.length)).replace(verb, (found) => 'x'.repeat(found.length)),
};

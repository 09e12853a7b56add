import type { Rule } from '../finding';
import { consoleLabel } from './console-label';
import { foreignStatus } from './foreign-status';
import { impossibleOperation } from './impossible-operation';
import { unknownStatus } from './unknown-status';

/** Every rule, in the order in which the docs list them. */
export const rules: readonly Rule[] = [unknownStatus, consoleLabel, foreignStatus, impossibleOperation];

import type { Rule } from '../finding';
import { consoleLabel } from './console-label';
import { contradictoryWait } from './contradictory-wait';
import { foreignStatus } from './foreign-status';
import { impossibleOperation } from './impossible-operation';
import { incompletePending } from './incomplete-pending';
import { nonExhaustive } from './non-exhaustive';
import { stringMembership } from './string-membership';
import { transientTarget } from './transient-target';
import { unhandledFailure } from './unhandled-failure';
import { unknownStatus } from './unknown-status';
import { unreachableTarget } from './unreachable-target';

/** Every rule, in the order in which the docs list them. */
export const rules: readonly Rule[] = [
  unknownStatus,
  consoleLabel,
  foreignStatus,
  stringMembership,
  unreachableTarget,
  incompletePending,
  unhandledFailure,
  contradictoryWait,
  transientTarget,
  impossibleOperation,
  nonExhaustive,
];

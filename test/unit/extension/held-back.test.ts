import assert from 'node:assert/strict';
import { parted } from '../../../src/extension/held-back.ts';
import type { Finding } from '../../../src/features/types.ts';

const finding: Finding = {
  rule: 'unknown-status',
  severity: 'error',
  span: { start: 10, end: 14 },
  message: '',
  lifecycle: 'evs.disk',
  value: 'in-u',
  fixes: [],
};

describe('a finding under the cursor', () => {
  const cases = [
    { what: 'waits while its word is typed', cursors: [14], sinceEdit: 300, shown: 0 },
    { what: 'waits for any of several cursors', cursors: [99, 10], sinceEdit: 300, shown: 0 },
    { what: 'is shown when the cursor stands elsewhere', cursors: [9, 15], sinceEdit: 300, shown: 1 },
    { what: 'is shown when the typing has stopped', cursors: [14], sinceEdit: 1500, shown: 1 },
    { what: 'is shown in an editor without the cursor', cursors: [], sinceEdit: 0, shown: 1 },
  ];
  for (const { what, shown, ...writing } of cases)
    it(what, () => {
      const result = parted([finding], writing);
      assert.deepEqual([result.shown.length, result.held.length], [shown, 1 - shown]);
    });
});

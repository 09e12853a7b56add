import assert from 'node:assert/strict';
import { filterPrefix } from '../../../src/extension/filter-prefix.ts';

describe('what is written before the cursor', () => {
  const words = ['available', 'in-use'];
  const cases = [
    { written: '', prefix: '' },
    { written: 'in-', prefix: '' },
    { written: 'availble', prefix: '' },
    { written: 'AVAIL', prefix: '' },
    { written: 'in_use', prefix: 'in_use' },
    { written: 'Running', prefix: 'Running' },
  ];
  for (const { written, prefix } of cases)
    it(`"${written}" ${prefix === '' ? 'leaves the filter alone' : 'is put before each filter text'}`, () => {
      assert.equal(filterPrefix(written, words), prefix);
    });
});

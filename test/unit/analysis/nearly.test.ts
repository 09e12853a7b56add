import assert from 'node:assert/strict';
import { nearlyOneOf } from '../../../src/analysis/nearly';

describe('a word that is nearly one of the names', () => {
  const isNear = nearlyOneOf(['available', 'in-use', 'gone']);

  for (const word of [
    'available',
    'availble',
    'availlable',
    'avaliable',
    'ovailable',
    'vailable',
    'avaialble',
    'in-us',
    'in-sue',
  ])
    it(`is ${word}`, () => {
      assert.ok(isNear(word));
    });

  for (const word of ['avialabel', 'avilaable', 'unavailable', 'gon', 'gonee', 'use', ''])
    it(`is not ${word || 'an empty one'}`, () => {
      assert.ok(!isNear(word));
    });
});

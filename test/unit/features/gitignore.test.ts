import assert from 'node:assert/strict';
import { ignoredBy } from '../../../src/features/gitignore';

describe('what git leaves out', () => {
  const isIgnored = ignoredBy(
    new Map([
      ['/home', 'down/\n'],
      ['/home/repository', '*.gen.py\nbuild/\n'],
      ['/home/repository/source', '!kept.gen.py\n/secret.py\n'],
    ]),
  );

  for (const path of [
    '/home/repository/a.gen.py',
    '/home/repository/deep/down/a.py',
    '/home/repository/build/deep/a.py',
    '/home/repository/source/build/kept.gen.py',
    '/home/repository/source/secret.py',
  ])
    it(`is ${path}`, () => {
      assert.ok(isIgnored(path));
    });

  for (const path of [
    '/home/repository/a.py',
    '/home/repository/building/a.py',
    '/home/repository/source/kept.gen.py',
    '/home/repository/source/deep/secret.py',
    '/elsewhere/build/a.gen.py',
    'a.py',
  ])
    it(`is not ${path}`, () => {
      assert.ok(!isIgnored(path));
    });
});

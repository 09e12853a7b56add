import assert from 'node:assert/strict';
import { directivesOf } from '../../../src/analysis/directives';

const offset = (text: string, mark: string): number => text.indexOf(mark);

describe('directives in comments', () => {
  it('silence a rule on their line only', () => {
    const text = 'one // lifecycle-lens-disable-line unknown-status\ntwo\n';
    const directives = directivesOf(text);
    assert.equal(directives.isSilenced('unknown-status', offset(text, 'one')), true);
    assert.equal(directives.isSilenced('console-label', offset(text, 'one')), false);
    assert.equal(directives.isSilenced('unknown-status', offset(text, 'two')), false);
  });

  it('silence every rule when none is named', () => {
    const text = '# lifecycle-lens-disable-next-line\none\ntwo';
    const directives = directivesOf(text);
    assert.equal(directives.isSilenced('foreign-status', offset(text, 'one')), true);
    assert.equal(directives.isSilenced('foreign-status', offset(text, 'two')), false);
  });

  it('silence two rules in a whole file', () => {
    const directives = directivesOf('one\n/* lifecycle-lens-disable-file unknown-status, console-label */');
    assert.equal(directives.isSilenced('console-label', 0), true);
    assert.equal(directives.isSilenced('foreign-status', 0), false);
  });

  it('name the lifecycle of their own line', () => {
    const text = 'status == "x" // lifecycle: evs.disk\nother';
    const directives = directivesOf(text);
    assert.equal(directives.lifecycleAt(0), 'evs.disk');
    assert.equal(directives.lifecycleAt(offset(text, 'other')), undefined);
  });

  it('name the lifecycle of the block below', () => {
    const text = 'def f():\n    # lifecycle: evs.snapshot\n    one\n        two\n\n    three\n';
    const directives = directivesOf(text);
    assert.equal(directives.lifecycleAt(offset(text, 'one')), 'evs.snapshot');
    assert.equal(directives.lifecycleAt(offset(text, 'two')), 'evs.snapshot');
    assert.equal(directives.lifecycleAt(offset(text, 'three')), undefined);
    assert.equal(directives.lifecycleAt(offset(text, 'def')), undefined);
  });

  it('are no part of other words', () => {
    assert.equal(directivesOf('the disk lifecycle: creating').lifecycleAt(5), undefined);
  });
});

import assert from 'node:assert/strict';
import { drawFacts } from '../../../src/viewer/facts';
import { usesWords } from '../../../src/viewer/panel-uses';
import type { Uses } from '../../../src/viewer/uses';
import { toMarkup } from '../../../src/viewer/vnode';
import { modelOf } from './models';

const model = modelOf('free:stable used:stable', []);
const use = { line: 12, column: 8, value: 'free', text: 'if <it> == "free"', isSure: true };
const found: Uses = {
  lifecycle: model.id,
  status: 'free',
  state: 'found',
  files: [
    { name: 'a.py', uses: [use, { ...use, line: 40, isSure: false }] },
    { name: 'b.go', uses: [use] },
  ],
  searched: 7,
  known: 7,
  isCut: false,
};

describe('the uses in the panel', () => {
  it('stand with the status that they are of, and with no other', () => {
    assert.match(drawn('free', found), /Uses in the workspace/u);
    assert.doesNotMatch(drawn('used', found), /Uses in the workspace/u);
    assert.doesNotMatch(drawn('free', { ...found, lifecycle: 'another' }), /Uses in the workspace/u);
    assert.doesNotMatch(drawn('free', undefined), /Uses in the workspace/u);
  });
  it('can each be opened, and tell which are only likely', () => {
    const markup = drawn('free', found);
    assert.deepEqual(markup.match(/data-of="\d:\d"/gu), ['data-of="0:0"', 'data-of="0:1"', 'data-of="1:0"']);
    assert.match(markup, /40 \?.*if &lt;it&gt; ==/u);
  });
  it('can be stopped while they are looked for, and not afterwards', () => {
    assert.match(drawn('free', { ...found, state: 'looking' }), /data-act="stop-finding"/u);
    assert.doesNotMatch(drawn('free', found), /data-act="stop-finding"/u);
  });
  it('are counted, with what there is to doubt', () => {
    assert.equal(usesWords(found), '3 uses in 2 files, of 7 files looked at.');
    assert.equal(usesWords({ ...found, files: [] }), 'No use found, of 7 files looked at.');
    assert.match(usesWords({ ...found, isCut: true }), /There may be more\.$/u);
    assert.match(usesWords({ ...found, state: 'stopped' }), /You stopped it before the end\.$/u);
    const looking = { ...found, state: 'looking', searched: 3 } as const;
    assert.equal(usesWords({ ...looking, known: undefined }), 'Looking through the workspace …');
    assert.equal(usesWords(looking), 'Looking through 3 of 7 files …');
  });
});

function drawn(status: string, uses: Uses | undefined): string {
  const node = model.nodes.find(({ id }) => id === status);
  assert.ok(node);
  return toMarkup(drawFacts(model, node, uses));
}

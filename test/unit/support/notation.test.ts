import assert from 'node:assert/strict';
import { parseMarked, renderMarked } from '../../support/notation';

describe('the notation of marked text', () => {
  const source = `
    one two
        ^^^ said of two
    <|>three
    ^^^^^
  `;

  it('reads marks and cursor and takes them out', () => {
    assert.deepEqual(parseMarked(source), {
      text: 'one two\nthree\n',
      cursor: 8,
      marks: [
        { start: 4, end: 7, text: 'said of two' },
        { start: 8, end: 13, text: '' },
      ],
    });
  });

  it('writes back what it reads', () => {
    const { text, marks } = parseMarked(source);
    assert.equal(renderMarked(text, marks), 'one two\n    ^^^ said of two\nthree\n^^^^^\n');
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { history, type HistoryCase } from '.';
import { checkFindings, checkRules } from '../../support/check';
import { parseMarked } from '../../support/notation';

describe('waits that failed in public', () => {
  for (const each of history) {
    it(`finds ${each.link}`, () => checkRules(each.languageId, each.broken));
    it(`says nothing once it is mended: ${each.link}`, () => checkFindings(each.languageId, mended(each)));
  }

  it('are told in the docs, with what is found', () => {
    const page = readFileSync('docs/found-in-the-wild.md', 'utf8').replace(/`/g, '');
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('](https://'));
    assert.equal(rows.length, history.length);
    for (const { link, broken } of history) {
      const found = parseMarked(broken).marks.map(({ text }) => text);
      const row = rows.find((each) => each.includes(`(${link})`));
      assert.ok(row?.replace(/ +\|$/, '').endsWith(`| ${found.join(', ')}`), `${link}: ${found.join(', ')}`);
    }
  });
});

function mended({ broken, mend: [was, became] }: HistoryCase): string {
  const { text } = parseMarked(broken);
  assert.equal(text.split(was).length, 2, `${was} stands there once`);
  return text.replace(was, () => became);
}

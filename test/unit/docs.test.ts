import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../../src/features';
import { checkFindings } from '../support/check';

const fence = /```(\w+)\n([\s\S]*?)```/g;
const link = /\]\((?!https?:|command:)([^)#]+)/g;
const pages = globSync('docs/rules/*.md').sort();

describe('the examples of the rule pages', () => {
  for (const page of pages)
    for (const [index, [, language = '', text = '']] of [...readFileSync(page, 'utf8').matchAll(fence)].entries())
      it(`${page}, example ${index + 1}`, () => checkFindings(language, text));
});

describe('what is written about the rules', () => {
  it('has a page for each rule and no other', () => {
    assert.deepEqual(pages, rules.map(({ id }) => `docs/rules/${id}.md`).sort());
  });

  it('has a row in the README for each rule, in its words', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/ +/g, ' ');
    for (const { id, summary, severity } of rules)
      assert.ok(readme.includes(`| [${id}](docs/rules/${id}.md) | ${summary} | ${severity} |`), id);
  });

  it('links to files that are there', () => {
    for (const page of ['README.md', ...globSync('docs/**/*.md')])
      for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(link))
        assert.ok(existsSync(join(dirname(page), target)), `${page} links to ${target}`);
  });
});

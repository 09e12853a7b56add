import { readFileSync, globSync } from 'node:fs';
import { checkFindings } from '../support/check';

const fence = /```(\w+)\n([\s\S]*?)```/g;

describe('the examples of the rule pages', () => {
  for (const page of globSync('docs/rules/*.md').sort())
    for (const [index, [, language = '', text = '']] of [...readFileSync(page, 'utf8').matchAll(fence)].entries())
      it(`${page}, example ${index + 1}`, () => checkFindings(language, text));
});

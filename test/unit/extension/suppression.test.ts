import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled.ts';
import { createLens } from '../../../src/features/index.ts';
import { suppressionsOf } from '../../../src/extension/suppression.ts';

/** The texts that the two suppressions lead to, for a finding on the line that holds `<|>`. */
function silenced(languageId: string, marked: string): readonly string[] {
  const cursor = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  return suppressionsOf('unknown-status', { text, languageId, lineStart }).map(
    ({ edit }) => text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end),
  );
}

describe('silencing a finding', () => {
  it('puts a comment above the line, as far in as the line', () => {
    const [line] = silenced('python', 'def f():\n    x = "a<|>b"\n');
    assert.equal(line, 'def f():\n    # lifecycle-lens-disable-next-line unknown-status\n    x = "ab"\n');
  });

  it('puts a comment first in the file', () => {
    const [, file] = silenced('go', 'package a\n\nvar x = "a<|>b"\n');
    assert.equal(file, '// lifecycle-lens-disable-file unknown-status\npackage a\n\nvar x = "ab"\n');
  });

  it('leaves a shebang and an encoding where they have to be', () => {
    const [, file] = silenced('python', '#!/usr/bin/python\n# -*- coding: utf-8 -*-\nx = "a<|>b"\n');
    const comment = '# lifecycle-lens-disable-file unknown-status';
    assert.equal(file, `#!/usr/bin/python\n# -*- coding: utf-8 -*-\n${comment}\nx = "ab"\n`);
  });

  it('ends lines as the file does', () => {
    const [line] = silenced('typescript', 'a();\r\nx("a<|>b");\r\n');
    assert.equal(line, 'a();\r\n// lifecycle-lens-disable-next-line unknown-status\r\nx("ab");\r\n');
  });

  it('knows the comments of every language but JSON, which has none', () => {
    const lens = createLens({
      catalog: loadCatalog(),
      loadGrammar: () => Promise.reject(new Error('no grammar is needed')),
      log: () => undefined,
    });
    const without = lens.languages.filter((languageId) => silenced(languageId, 'a<|>b').length === 0);
    assert.deepEqual(without.toSorted(), ['json', 'jsonl']);
  });
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { generatedFiles } from '../../../src/generate/main';

describe('what is made from the catalog', () => {
  for (const [file, text] of Object.entries(generatedFiles()))
    it(`${file} is fresh (node esbuild.js makes it anew)`, () => {
      assert.equal(fs.readFileSync(file, 'utf8'), text);
    });

  it('is all that lies in its folders', () => {
    const found = ['snippets', 'syntaxes'].flatMap((folder) =>
      fs.readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(found.sort(), Object.keys(generatedFiles()).sort());
  });
});

import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { loadCatalog } from '../../../src/catalog/bundled.ts';
import { createLens } from '../../../src/features/index.ts';
import { languageOf } from '../../../src/features/languages.ts';
import { Terminal } from './terminal.ts';

const terminal = new Terminal('.');

describe('calls of the command line', () => {
  const wrongCalls = [
    { args: ['check', '--fromat', 'json'], says: /unknown option '--fromat'\n.*Did you mean --format/ },
    { args: ['check', '--format', 'xml'], says: /'xml' is invalid\. Allowed choices are text, json, sarif/ },
    { args: ['check', '--fail-on', 'info'], says: /Allowed choices are error, warning, never/ },
    { args: ['check', '-'], says: /standard input has no name; say --stdin-filename NAME or --language .*python/ },
    { args: ['check', '-', '--language', 'cobol'], says: /"cobol" tells no language that can be read; say / },
    { args: ['chekc'], says: /unknown command 'chekc'\n.*Did you mean check/ },
    { args: ['explain'], says: /missing required argument 'ID'/ },
    { args: ['explain', 'evs.disc'], says: /there is no lifecycle "evs\.disc"; say .*evs\.disk/ },
    { args: ['explain', 'evs.disk', 'inuse'], says: /EVS disk has no status "inuse"; say .*in-use/ },
    { args: ['graph', 'evs.disk', '--format', 'gif'], says: /'gif' is invalid\. Allowed choices are mermaid, dot/ },
  ];
  for (const { args, says } of wrongCalls)
    it(`tells what to say instead of "${args.join(' ')}"`, async () => {
      const { code, out, err } = await terminal.run(args);
      assert.match(err, says);
      assert.deepEqual([code, out], [2, '']);
    });

  it('tells its version', async () => {
    assert.deepEqual(await terminal.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  for (const args of [[], ['--help'], ['check', '--help']])
    it(`helps with "${args.join(' ')}"`, async () => {
      const { code, out, err } = await terminal.run(args);
      assert.match(out, /^Usage: lifecycle-lens /);
      assert.deepEqual([code, err], [0, '']);
    });

  it('knows file names of every language that can be read', () => {
    const names = [
      'a.go',
      'a.hcl',
      'a.sh',
      'a.tf',
      'a.yml',
      'a.java',
      'a.js',
      'a.jsx',
      'a.json',
      'a.jsonc',
      'a.jsonl',
      'a.py',
      'a.rb',
      'a.ts',
      'a.tsx',
      'DIR.D/A.PY',
    ];
    const lens = createLens({
      catalog: loadCatalog(),
      loadGrammar: () => Promise.reject(new Error('no grammar is needed')),
      log: () => undefined,
    });
    // A playbook's file is named like any YAML; only an editor knows better.
    const named = lens.languages.filter((id) => id !== 'ansible');
    assert.deepEqual(named.toSorted(), [...new Set(names.map(languageOf))].toSorted());
    assert.deepEqual(['Makefile', 'a.py/b', '.gitignore'].map(languageOf), [undefined, undefined, undefined]);
  });
});

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, Terminal } from './terminal.ts';

/** Every file with this text yields one site, so that the sites tell which files were read. */
const text = 'if volume.status == "available": pass\n';

async function filesRead(terminal: Terminal, ...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await terminal.run(['sites', '--format', 'jsonl', ...args]);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { path: string }).path]));
}

describe('the inputs of the command line', () => {
  it('walks folders in the order of names', () =>
    inFolder({ 'b.py': text, 'a/z.py': text, 'a.py': text, 'c/d/e.py': text }, async (terminal) => {
      assert.deepEqual(await filesRead(terminal), ['a/z.py', 'a.py', 'b.py', 'c/d/e.py']);
    }));

  it('reads a file once, however often it is named', () =>
    inFolder({ 'a/b.py': text }, async (terminal) => {
      assert.deepEqual(await filesRead(terminal, 'a', 'a/b.py', '.'), ['a/b.py']);
    }));

  it('keeps an absolute path absolute', () =>
    inFolder({ 'a.py': text }, async (terminal) => {
      assert.deepEqual(await filesRead(terminal, terminal.folder), [`${terminal.folder}/a.py`.replaceAll('\\', '/')]);
    }));

  it('says the same of a file whatever lies around its project, and however it is named', () =>
    inFolder(
      { 'aws/vmware/shop/src/a.ts': 'const done = (v: Volume) => ["available", "in_use"].includes(v.status);\n' },
      async ({ folder }) => {
        const said = async (at: string, path: string): Promise<string> =>
          (await new Terminal(join(folder, at)).run(['check', path])).out.replace(/^.*a\.ts:/, '');
        const inProject = await said('aws/vmware/shop', '.');
        assert.match(inProject, /^1:44: error: .*\[unknown-status\]\n$/);
        assert.equal(await said('aws/vmware/shop', join(folder, 'aws/vmware/shop/src/a.ts')), inProject);
        assert.equal(await said('aws/vmware/shop/src', '../../shop'), inProject);
      },
    ));

  it('leaves out .git, node_modules and other kinds of files', () =>
    inFolder({ '.git/a.py': text, 'node_modules/x/a.py': text, 'a.txt': text }, async (terminal) => {
      assert.deepEqual(await filesRead(terminal), []);
    }));

  it('knows a script without an ending by its first line', () => {
    const shell = 'if [ "$(openstack volume show v -c status -f value)" = available ]; then exit; fi\n';
    const files = {
      'lib/wait': `#!/bin/bash\n${shell}`,
      'bin/check': `#!/usr/bin/env -S bash -e\n${shell}`,
      'bin/poll': `#! /usr/bin/env python3.12\n${text}`,
      'bin/other': `#!/usr/bin/perl\n${text}`,
      NOTES: shell,
      empty: '',
    };
    return inFolder(files, async (terminal) => {
      assert.deepEqual(await filesRead(terminal), ['bin/check', 'bin/poll', 'lib/wait']);
    });
  });

  it('knows the endings of every shell, and not those of other tools', () => {
    const shell = 'if [ "$(openstack volume show v -c status -f value)" = available ]; then exit; fi\n';
    const files = { 'a.bats': shell, 'a.ksh': shell, 'a.zsh': shell, 'a.fish': shell };
    return inFolder(files, async (terminal) => {
      assert.deepEqual(await filesRead(terminal), ['a.bats', 'a.ksh', 'a.zsh']);
    });
  });

  it('does not follow links while it walks', () =>
    inFolder({ 'a/b.py': text }, async (terminal) => {
      symlinkSync('..', join(terminal.folder, 'a', 'up'));
      assert.deepEqual(await filesRead(terminal), ['a/b.py']);
    }));

  describe('with .gitignore', () => {
    const files = {
      '.gitignore': 'build/\n*.gen.py\n',
      'build/a.py': text,
      'a.gen.py': text,
      'src/.gitignore': '!kept.gen.py\nsecret.py\n',
      'src/kept.gen.py': text,
      'src/lost.gen.py': text,
      'src/secret.py': text,
      'secret.py': text,
    };

    it('leaves out what it names, and a deeper one overrules it', () =>
      inFolder(files, async (terminal) => {
        assert.deepEqual(await filesRead(terminal), ['secret.py', 'src/kept.gen.py']);
      }));

    it('honours those above the folder, as far as the repository goes', () =>
      inFolder({ ...files, '.git/HEAD': '' }, async (terminal) => {
        assert.deepEqual(await filesRead(terminal, 'src'), ['src/kept.gen.py']);
      }));

    it('ends at the repository', () =>
      inFolder({ ...files, 'src/.git/HEAD': '' }, async (terminal) => {
        assert.deepEqual(await filesRead(terminal, 'src'), ['src/kept.gen.py', 'src/lost.gen.py']);
      }));

    it('reads a file that is named itself', () =>
      inFolder(files, async (terminal) => {
        assert.deepEqual(await filesRead(terminal, 'build/a.py'), ['build/a.py']);
      }));
  });

  const leftOut = [
    { what: 'a binary file', name: 'a.py', content: 'a\0b', says: /^a\.py: left out: it is a binary file\n/ },
    { what: 'a minified file', name: 'a.py', content: `f("${'x'.repeat(5000)}")`, says: /^a\.py: left out: its lines/ },
    {
      what: 'an over-large file',
      name: 'a.json',
      content: ' '.repeat(5_300_000),
      says: /^a\.json: left out: it is over-large: 5\.1 MB/,
    },
  ];
  for (const { what, name, content, says } of leftOut)
    it(`leaves out ${what} and says so`, () =>
      inFolder({ [name]: content }, async (terminal) => {
        const { code, err } = await terminal.run(['check']);
        assert.match(err, says);
        assert.equal(code, 0);
      }));

  it('reads data that stands on one long line', () =>
    inFolder(
      { 'a.json': `{"volume":{"volume_type":"SSD","name":"${'x'.repeat(5000)}","status":"available"}}` },
      async (terminal) => {
        assert.deepEqual(await filesRead(terminal), ['a.json']);
      },
    ));

  it('says so when a named file is of no known language', () =>
    inFolder({ 'notes.txt': text }, async (terminal) => {
      const { code, err } = await terminal.run(['check', 'notes.txt']);
      assert.match(err, /^notes\.txt: left out: its name tells no language/);
      assert.equal(code, 0);
    }));

  it('names what cannot be read, with a remedy, and reads the rest', () =>
    inFolder({ 'a.py': text }, async (terminal) => {
      symlinkSync('round.py', join(terminal.folder, 'round.py'));
      const { code, out, err } = await terminal.run(['sites', 'gone.py', 'round.py', 'a.py']);
      assert.match(err, /^gone\.py: not read: there is no such file or folder; check the path\n/);
      assert.match(err, /round\.py: not read: its links lead round in a circle; name the file itself\n/);
      assert.match(out, /^a\.py:1:22: "available"/);
      assert.equal(code, 2);
    }));
});

import assert from 'node:assert/strict';
import { inFolder } from './terminal.ts';

const wrong = 'disk = evs.get_volume(volume_id)\nif disk.status == "availble":\n    attach(disk)\n';
const right = wrong.replace('availble', 'available');

describe('lifecycle-lens check', () => {
  it('is silent and clean about sound files', () =>
    inFolder({ 'a.py': right }, async (terminal) => {
      const { code, out, err } = await terminal.run(['check']);
      assert.deepEqual([code, out, err], [0, '', '1 file read: nothing found\n']);
    }));

  it('names place, severity and rule of a finding', () =>
    inFolder({ 'src/a.py': wrong }, async (terminal) => {
      const { code, out } = await terminal.run(['check', 'src']);
      assert.match(out, /^src\/a\.py:2:20: error: .*"availble".*"available".* \[unknown-status\]\n$/);
      assert.equal(code, 1);
    }));

  it('writes JSON with lines and columns, fixes included', () =>
    inFolder({ 'a.py': wrong, 'b.py': wrong }, async (terminal) => {
      const findings: unknown = JSON.parse((await terminal.run(['check', '--format', 'json', '.'])).out);
      assert.ok(Array.isArray(findings) && findings.length === 2);
      const { message, fixes, ...rest } = findings[0] as Record<string, unknown>;
      assert.deepEqual(rest, {
        path: 'a.py',
        line: 2,
        column: 20,
        endLine: 2,
        endColumn: 28,
        rule: 'unknown-status',
        severity: 'error',
        lifecycle: 'evs.disk',
        value: 'availble',
      });
      assert.equal(typeof message, 'string');
      const edit = { line: 2, column: 20, endLine: 2, endColumn: 28, newText: 'available' };
      assert.deepEqual((fixes as { edits: unknown }[])[0]?.edits, [edit]);
    }));

  it('writes an empty JSON array when there is nothing to say', () =>
    inFolder({ 'a.py': right }, async (terminal) => {
      assert.deepEqual(JSON.parse((await terminal.run(['check', '--format', 'json'])).out), []);
    }));

  it('fails as --fail-on says', () =>
    inFolder({ 'a.py': wrong }, async (terminal) => {
      assert.equal((await terminal.run(['check', '--fail-on', 'warning'])).code, 1);
      assert.equal((await terminal.run(['check', '--fail-on', 'never'])).code, 0);
    }));

  it('reads standard input under the name it is given', () =>
    inFolder({}, async (terminal) => {
      const named = await terminal.run(['check', '-', '--stdin-filename', 'lib/x.py'], wrong);
      assert.match(named.out, /^lib\/x\.py:2:20: error/);
      const unnamed = await terminal.run(['check', '-', '--language', 'python'], wrong);
      assert.match(unnamed.out, /^<stdin>:2:20: error/);
    }));

  it('counts columns without the byte order mark, and lines that end in CRLF', () =>
    inFolder(
      { 'a.json': '\uFEFF{"volume":\r\n{"id":"1","volume_type":"SSD","status":"availble"}}' },
      async (terminal) => {
        assert.match((await terminal.run(['check', 'a.json'])).out, /^a\.json:2:41: error/);
      },
    ));

  it('finds mistakes beside a syntax error', () =>
    inFolder({ 'a.json': '{"volume": {"volume_type": "SSD", "status": "availble", "size": }' }, async (terminal) => {
      assert.match((await terminal.run(['check', 'a.json'])).out, /^a\.json:1:46: error/);
    }));
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownLifecycle } from '../../support/own-lifecycle';
import { Terminal } from './terminal';

const code = 'queue = client.get_queue(i)\nif queue.status == "provisionning":\n    pass\n';

describe('the command line with lifecycles of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-own-'));
  const terminal = new Terminal(folder);
  const write = (text: string) => {
    writeFileSync(join(folder, 'docs/queue.lifecycle.json'), text);
  };

  before(() => {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'a.py'), code);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('checks by them', async () => {
    write(JSON.stringify(ownLifecycle));
    const { code: exit, out, err } = await terminal.run(['check', '.']);
    assert.match(out, /a\.py:2:21: error: .*DMS queue.*\[unknown-status\]/);
    assert.equal(exit, 1, err);
  });

  it('tells of them', async () => {
    write(JSON.stringify(ownLifecycle));
    assert.match((await terminal.run(['explain', 'dms.queue'])).out, /message queue/);
    assert.match((await terminal.run(['graph', 'dms.queue', '--format', 'mermaid'])).out, /provisioning/);
  });

  it('says what is wrong in one, and checks all else', async () => {
    write('{\n  "id": "dms.queue"\n}');
    const { code: exit, err } = await terminal.run(['check', '.']);
    assert.match(err, /docs\/queue\.lifecycle\.json:1:1: error: The lifecycle is not used/);
    assert.match(err, /files read: nothing found/);
    assert.equal(exit, 2);
  });
});

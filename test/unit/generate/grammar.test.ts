import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadCatalog } from '../../../src/catalog/bundled';
import { statusGrammar } from '../../../src/generate/grammar';
import { grammarWith, marked } from '../../support/textmate';

describe('the injection grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await grammarWith(statusGrammar(loadCatalog()));
  });

  const cases: Readonly<Record<string, readonly string[]>> = {
    '"status": "available"': ['available stable'],
    '{"status":"extending","bootable":"false"}': ['extending transient'],
    "'status': 'error_extending'": ['error_extending failed'],
    'status: in-use': ['in-use stable'],
    'status: DELETED  # seen once': ['DELETED gone'],
    '  status      = "rollbacking"': ['rollbacking transient'],
    'if volume.status == "available":': ['available stable'],
    "if (server.status !== 'SHUTOFF') {": ['SHUTOFF stable'],
    'Status:    "ERROR",': ['ERROR failed'],
    'disk["status"] == "creating" and disk.get("status") != "error"': ['creating transient', 'error failed'],
    'search(status="available")': ['available stable'],
    '"OS-EXT-STS:task_state": "powering-on"': ['powering-on transient'],
    'server.vmState === "soft-delete"': ['soft-delete stable'],
  };
  for (const [line, words] of Object.entries(cases))
    it(`marks ${words.join(' and ')} in ${line}`, () => {
      assert.deepEqual(marked(grammar, line), words);
    });

  const silent = [
    '"name": "available"',
    '"status": "availble"',
    '"status": "available soon"',
    'status: available for sale',
    '# status: available',
    '"vm_state": "powering-on"',
    'print("available")',
    '"status_code": "error"',
  ];
  for (const line of silent)
    it(`marks nothing in ${line}`, () => {
      assert.deepEqual(marked(grammar, line), []);
    });
});

import assert from 'node:assert/strict';
import { repairAt } from '../../../src/syntax';
import { parseMarked } from '../../support/notation';
import { sitesOf } from './check-sites';

/** Repairs the text at its cursor and checks that a site stands there, held by or compared with the name. */
async function checkRepair(language: string, marked: string, name: string): Promise<void> {
  const { text, cursor = -1 } = parseMarked(marked);
  const repaired = repairAt({ uri: 'memory:/repair', languageId: language, version: 1, text }, cursor);
  assert.ok(repaired, 'the cursor is inside quotes');
  const sites = await sitesOf(language, repaired.source.text);
  const site = sites.find(({ span }) => span.start <= repaired.offset && repaired.offset <= span.end);
  assert.ok(site, `no site at the cursor in:\n${repaired.source.text}`);
  const near = site.clues.find(({ kind }) => kind === 'subject' || kind === 'holder');
  assert.equal(near?.text, name);
}

describe('half-typed text', () => {
  const cases: readonly (readonly [language: string, marked: string, name: string])[] = [
    ['python', 'if disk.status == "<|>', 'disk.status'],
    ['python', 'if disk.status == "<|>":\n    pass\n', 'disk.status'],
    ['python', 'def f(disk):\n    if disk.status == "avail<|>\n    return disk\n', 'disk.status'],
    ['python', 'if disk.status in ["available", "<|>', 'disk.status'],
    ['python', 'if disk.status in ["available", "<|>, "gone"]:\n    pass\n', 'disk.status'],
    ['python', 'wait_for(disk, status="<|>', 'status'],
    ['python', "opts = {'status': '<|>'}", 'status'],
    ['go', 'func f() {\n  if disk.Status == "<|> {\n  }\n}\n', 'disk.Status'],
    [
      'go',
      'func f() {\n  c := StateChangeConf{\n    Pending: []string{"creat<|>\n    Target: []string{"x"},\n  }\n}\n',
      'Pending',
    ],
    ['go', 'func f() {\n  switch disk.Status {\n  case "<|>\n  }\n}\n', 'disk.Status'],
    ['typescript', "if (disk.status === '<|>", 'disk.status'],
    ['typescript', "if (disk.status === '<|>') {}", 'disk.status'],
    ['javascript', "wait({ status: '<|>", 'status'],
    ['json', '{"status": "<|>', 'status'],
    ['json', '{"status": "<|>"}', 'status'],
    ['json', '{"status": "avail<|>}', 'status'],
    ['json', '{\n  "states": ["a", "<|>\n}', 'states'],
  ];
  for (const [language, marked, name] of cases)
    it(`${language}: ${marked.replaceAll('\n', '⏎')}`, () => checkRepair(language, marked, name));

  it('leaves text outside quotes alone', () => {
    const source = { uri: 'memory:/repair', languageId: 'python', version: 1, text: 'if disk.status == "a" ' };
    assert.equal(repairAt(source, source.text.length), undefined);
    assert.equal(repairAt(source, 0), undefined);
  });
});

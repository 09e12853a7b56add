import assert from 'node:assert/strict';
import type { Site } from '../../../src/syntax/site';
import { checkClues, checkSites, sitesOf } from './check-sites';

/** Each text of a test is a file of its own. */
function withoutFile(site: Site): Site {
  return { ...site, clues: site.clues.filter(({ kind }) => kind !== 'file') };
}

describe('sites in JSON', () => {
  it('values and members of lists', () =>
    checkSites(
      'json',
      `
      {"status": "ready", "states": ["a", "b"]}
                  ^^^^^ property status
                                      ^ element states
                                           ^ element states
      `,
    ));

  it('goes on after a syntax error', () =>
    checkSites(
      'json',
      `
      {"a": , "status": "ready",, "b": "c }
                         ^^^^^ property status
      `,
    ));

  it('reads one document behind the other', () =>
    checkSites(
      'json',
      `
      {"disk": {"status": "ready"}}
                           ^^^^^ property status

      {"disks": [{"status": "gone"}]} []
                             ^^^^ property status
      `,
    ));

  it('reads JSON Lines line by line', () =>
    checkSites(
      'jsonl',
      `
      {"status": "one"
                  ^^^ property status
      {"status": "two"}
                  ^^^ property status
      `,
    ));

  it('tells the path and what stands beside', () =>
    checkClues('json', '{"volumes": [{"bootable": true, "attachments": [{"id": 1, "status": "rea<|>dy"}]}]}', {
      path: ['volumes[].attachments[].status'],
      sibling: ['id'],
      field: ['id: …'],
    }));

  /** A comment makes it no plain JSON any more, so that the parser that mends broken text reads it. */
  for (const text of [
    '{"a": "x", "b\\n\\u0041": "q\\"\\\\", "n": [1, -2.5e3, true, null, "", {}, []], "kind": 7, "c": {"d": [["y", "z"]]}}',
    '[{"type": "OS::Server", "status": "ready", "long": "with \\t"}, {"status": "gone"}]',
    '"alone"',
    '12',
  ])
    it(`gives the same for ${text} with a comment behind it`, async () => {
      const mended = await sitesOf('jsonc', `${text} // so`);
      const plain = await sitesOf('jsonc', text);
      const [own, others] = [plain, mended].map((sites) => sites.map(withoutFile));
      assert.deepEqual(own, others);
    });

  for (const text of [
    '{"a" "b"}',
    '["a", 01, "b"]',
    '["a" "b"',
    '["a\\q", "b"]',
    '["a\nb", "c"]',
    '["a"] x "b"',
    '["a",]',
  ])
    it(`reads what is sound of ${JSON.stringify(text)}`, async () => {
      const values = (await sitesOf('json', text)).map(({ value }) => value);
      const mended = (await sitesOf('json', `/**/${text}`)).map(({ value }) => value);
      assert.deepEqual(values, mended);
    });
});

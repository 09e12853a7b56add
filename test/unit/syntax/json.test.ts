import { checkClues, checkSites } from './check-sites';

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
});

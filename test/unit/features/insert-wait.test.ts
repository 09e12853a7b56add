import assert from 'node:assert/strict';
import { lens, sourceOf } from '../../support/check';

/** A snippet as it stands after the user has taken every default. */
function taken(snippet: string): string {
  const defaults = new Map<string, string>();
  for (const [, place = '', text = ''] of snippet.matchAll(/(?<!\\)\$\{(\d+):([^}]*)\}/g)) defaults.set(place, text);
  return snippet
    .replaceAll(/(?<!\\)\$\{(\d+):[^}]*\}/g, (_, place: string) => defaults.get(place) ?? '')
    .replaceAll(/(?<!\\)\$(\d+)/g, (_, place: string) => defaults.get(place) ?? '')
    .replaceAll('\\$', '$');
}

const files: readonly (readonly [language: string, before: string])[] = [
  ['go', 'package evs\n\nfunc f() error {\n'],
  ['go', 'package evs\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/retry"\n\nfunc f() error {\n'],
  ['python', 'import openstack\nconn = openstack.connect()\n'],
  ['python', 'import time\n'],
  ['typescript', ''],
  ['javascript', ''],
  ['java', 'class A { void f() {\n'],
  ['shellscript', '#!/bin/bash\n'],
  ['ansible', ''],
];

function nameOf(language: string, before: string): string {
  return [language, ...(/terraform|openstack/.exec(before) ?? [])].join(' with ');
}

describe('a wait that is written for an operation', () => {
  for (const [language, before] of files)
    it(`has nothing to complain of in ${nameOf(language, before)}`, async () => {
      for (const { id } of lens.lifecycles)
        for (const { operation } of lens.waitChoices(id)) {
          const text = before + taken(lens.waitSnippet(sourceOf(language, before), id, operation) ?? '');
          const findings = await lens.findings(sourceOf(language, text));
          assert.deepEqual([id, operation, findings.map(({ message }) => message)], [id, operation, []]);
        }
    });

  for (const [language, before] of files)
    it(`is read as a wait for its operation, with its failure, in ${nameOf(language, before)}`, async () => {
      const text = before + taken(lens.waitSnippet(sourceOf(language, before), 'evs.disk', 'rollback') ?? '');
      const [wait] = await lens.waits(sourceOf(language, text));
      assert.deepEqual(
        [wait?.lifecycle, wait?.operations.map(({ id }) => id), wait?.target, wait?.failure, wait?.uncovered],
        ['evs.disk', ['rollback'], ['available'], ['error_rollbacking'], []],
      );
    });

  it('tells the statuses on the way, the end and the failure', () => {
    const choice = lens.waitChoices('evs.disk').find(({ operation }) => operation === 'extend');
    assert.equal(choice?.detail, 'extending → available, in-use | error_extending');
  });

  it('always has a way out when the operation fails', () => {
    const choices = lens.lifecycles.flatMap(({ id }) => lens.waitChoices(id).map(({ detail }) => detail));
    assert.ok(choices.length > 30);
    assert.deepEqual(
      choices.filter((detail) => !detail.includes(' | ')),
      [],
    );
  });

  it('ends when a deleted disk is not found', () => {
    const python = lens.waitSnippet(sourceOf('python', ''), 'evs.disk', 'delete') ?? '';
    assert.match(taken(python), /except NotFound:\n {8}break/);
  });

  it('follows the idiom of the file', () => {
    const snippet = (text: string): string => lens.waitSnippet(sourceOf('go', text), 'ecs.server', 'stop') ?? '';
    assert.match(snippet('conf := retry.StateChangeConf{}'), /Pending: \[\]string\{"ACTIVE"\}/);
    assert.match(snippet(''), /time\.Sleep/);
  });

  it('is not offered where nobody waits, nor for a change that nobody asks for', () => {
    assert.equal(lens.waitSnippet(sourceOf('json', '{}'), 'evs.disk', 'extend'), undefined);
    assert.equal(lens.waitSnippet(sourceOf('go', ''), 'ecs.server', 'system'), undefined);
    assert.equal(lens.waitSnippet(sourceOf('go', ''), 'evs.disk', 'rename'), undefined);
    assert.equal(lens.waitSnippet(sourceOf('go', ''), 'no.such', 'extend'), undefined);
  });
});

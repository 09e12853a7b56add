import assert from 'node:assert/strict';
import { loadCatalog } from '../../../../src/catalog/bundled';
import { withOwn, type OwnCatalog } from '../../../../src/catalog/own/own';
import { dataFile } from '../../../support/catalog-files';
import { ownLifecycle as queue } from '../../../support/own-lifecycle';

const schema = dataFile('lifecycle.schema.json').text;
const shipped = loadCatalog();

function read(...texts: readonly string[]): OwnCatalog {
  return withOwn(
    shipped,
    texts.map((text, index) => ({ name: `${index}`, text })),
    schema,
  );
}

/** The problems of one file: what is marked, how badly, and the message. */
function problemsOf(text: string): readonly string[] {
  return (read(text).problems.get('0') ?? []).map(
    ({ span, severity, message }) => `${severity} at ${text.slice(span.start, span.end)}: ${message}`,
  );
}

const written = JSON.stringify(queue, null, 2);

describe('lifecycles of a workspace', () => {
  it('stand behind the shipped ones', () => {
    const { catalog, problems } = read(written);
    assert.deepEqual(problems.get('0'), []);
    assert.equal(catalog.lifecycles.length, shipped.lifecycles.length + 1);
    assert.equal(catalog.get('dms.queue')?.title, queue.title);
    assert.equal(catalog.get('evs.disk'), shipped.get('evs.disk'));
  });

  it('may hold comments and trailing commas', () => {
    assert.ok(read(`// ours\n${written.replace(/\}$/, ',}')}`).catalog.get('dms.queue'));
  });

  it('leave the shipped catalog as it is where there are none', () => {
    assert.equal(read().catalog, shipped);
  });

  const broken: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['is empty', '', /^error at : This is no JSON, so the lifecycle is not used: ValueExpected\.$/],
    ['is no JSON', '{"id": }', /^error at \}: This is no JSON, so the lifecycle is not used: ValueExpected\.$/],
    ['is a list', '[]', /^error at \[: .*instance type "array" is invalid\. Expected "object"/],
    [
      'has a kind that is none',
      written.replace('"stable"', '"resting"'),
      /^error at "resting": .* statuses\.1\.kind: .*"transient","stable"/,
    ],
    [
      'has a property that is none',
      written.replace('"kind"', '"colour": "red", "kind"'),
      /^error at "red": .* statuses\.0\.colour: no such property is known here\.$/,
    ],
    ['lacks a property', written.replace(/"summary".*\n/, ''), /^error at \{: .*required property "summary"/],
    [
      'leads to no status',
      written.replace('"to": "active"', '"to": "actve"'),
      /^error at "create": create: there is no status actve$/,
    ],
  ];
  for (const [what, text, problem] of broken)
    it(`a file that ${what} is told where, and not used`, () => {
      const problems = problemsOf(text);
      assert.match(problems.find((each) => each.startsWith('error')) ?? 'none', problem);
      assert.equal(read(text).catalog, shipped);
    });

  it('are used with what is only a warning', () => {
    const text = written.replace('"page": "a page"', '"page": "a page",\n"other": "nobody names it"');
    assert.deepEqual(problemsOf(text), ['warning at {: dms.queue: a source that no fact names: other']);
    assert.ok(read(text).catalog.get('dms.queue'));
  });

  it('do not take the id of another one', () => {
    const { catalog, problems } = read(written.replace('dms.queue', 'evs.disk'), written, written);
    assert.match(problems.get('0')?.[0]?.message ?? '', /EVS disk has the id evs\.disk already/);
    assert.deepEqual(problems.get('1'), []);
    assert.match(problems.get('2')?.[0]?.message ?? '', /has the id dms\.queue already/);
    assert.equal(catalog.lifecycles.length, shipped.lifecycles.length + 1);
  });
});

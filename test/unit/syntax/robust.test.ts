import assert from 'node:assert/strict';
import { checkClues, checkSites, siteIn, sitesOf } from './check-sites';

describe('offsets', () => {
  const before = '漢字 😀';
  const cases: readonly (readonly [string, string])[] = [
    ['python', `x = "${before}"\nif disk.status == "rea<|>dy":\n    pass\n`],
    ['go', `var x = "${before}"\nfunc f() { if disk.Status == "rea<|>dy" {} }\n`],
    ['typescript', `const x = '${before}'; if (disk.status === 'rea<|>dy') {}\n`],
    ['java', `class A { String x = "${before}"; boolean y = disk.status == "rea<|>dy"; }\n`],
    ['ruby', `x = "${before}"\ny = disk.status == "rea<|>dy"\n`],
    ['terraform', `x = "${before}"\ny = disk.status == "rea<|>dy"\n`],
    ['yaml', `"${before}": "x"\nuntil: disk.status == 'rea<|>dy'\n`],
    ['shellscript', `x="${before}"; [ "$status" = 'rea<|>dy' ]\n`],
    ['json', `{"${before}": 1, "status": "rea<|>dy"}`],
    ['jsonl', `{"x": "${before}"}\n{"status": "rea<|>dy"}`],
  ];
  for (const [language, marked] of cases)
    it(`count UTF-16 units in ${language}`, async () => {
      const site = await siteIn(language, marked);
      const text = marked.replace('<|>', '');
      assert.equal(text.slice(site.span.start, site.span.end), 'ready');
      assert.match(text.slice(site.literal.start, site.literal.end), /^["']ready["']$/);
    });
});

describe('broken text', () => {
  it('an unfinished condition before a sound one', () =>
    checkSites(
      'python',
      `
      def f(disk):
          if disk.status ==
          if disk.status == "ready":
                             ^^^^^ compared disk.status
              wait(
      `,
    ));

  it('an open brace', () =>
    checkSites(
      'go',
      `
      func f() {
        if v.Status == "ready" {
                        ^^^^^ compared v.Status
        c := Conf{Target: []string{"gone"}
                                    ^^^^ element Target
      `,
    ));

  it('an open call', () =>
    checkSites(
      'typescript',
      `
      if (disk.status === 'ready' && (
                           ^^^^^ compared disk.status
      `,
    ));

  it('an unknown language and an empty text', async () => {
    assert.deepEqual(await sitesOf('cobol', 'status = "ready"'), []);
    assert.deepEqual(await sitesOf('go', ''), []);
  });
});

describe('literals', () => {
  it('resolve escapes', async () => {
    const site = await siteIn('python', 'if disk.status == "re\\u0061dy": pass');
    assert.equal(site.value, 'ready');
  });

  it('a raw string of Go', async () => {
    const site = await siteIn('go', 'func f() { if v.Status == `ready` {} }');
    assert.equal(site.value, 'ready');
  });

  it('joined by a missing comma or a plus have one value', async () => {
    assert.equal((await siteIn('python', 'OK = ("ready", "in" "use<|>")')).value, 'inuse');
    assert.equal((await siteIn('typescript', "const ok = ['ready', 'in' + 'use<|>']")).value, 'inuse');
  });

  it('of one list, switch or condition share a group', async () => {
    const groupsOf = async (language: string, text: string): Promise<readonly number[]> =>
      (await sitesOf(language, text)).map(({ group }) => group);
    assert.deepEqual(await groupsOf('python', 'if d.s == "a" or d.s == "b":\n  x\nelif d.s == "c":\n  y\n'), [0, 0, 0]);
    assert.deepEqual(await groupsOf('python', 'if d.s == "a":\n  if d.t == "b":\n    y\n'), [0, 1]);
    assert.deepEqual(
      await groupsOf('go', 'func f() {\nif s == "a" {} else if s == "b" {}\nif s == "c" {}\n}'),
      [0, 0, 1],
    );
    assert.deepEqual(await groupsOf('typescript', "wait({ pending: ['a', 'b'], target: ['c'] })"), [0, 0, 1]);
    assert.deepEqual(await groupsOf('typescript', "enum S { A = 'a', B = 'b' }"), [0, 0]);
    assert.deepEqual(await groupsOf('json', '{"a": ["x", "y"], "b": "z"}').then((all) => new Set(all).size), 2);
  });

  it('of one wait share a frame', async () => {
    const sites = await sitesOf(
      'go',
      'var c = Conf{Pending: []string{"a"}, Target: []string{"b"}}\nvar d = Conf{Target: []string{"c"}}',
    );
    const [first, second, third] = sites.map(({ frame }) => JSON.stringify(frame));
    assert.equal(first, second);
    assert.notEqual(second, third);
  });
});

describe('clues of files', () => {
  it('imports of Python by their dotted names', () =>
    checkClues(
      'python',
      'import a.b as c\nfrom cinder.v3 import volumes\nfrom m import (d, e as f)\nS = "rea<|>dy"\n',
      {
        import: ['a.b', 'cinder.v3.volumes', 'm.d', 'm.e'],
      },
    ));

  it('the path without its scheme', async () => {
    const site = await siteIn('python', 'S = "ready"');
    assert.match(site.clues.find(({ kind }) => kind === 'file')?.text ?? '', /^\/case\d+$/);
  });
});

describe('clues of calls', () => {
  it('an argument is named by the key before it', () =>
    checkClues('go', 'func f() { resource.TestCheckResourceAttr(name, "status", "rea<|>dy") }', {
      holder: ['status'],
      callee: ['resource.TestCheckResourceAttr'],
      argument: ['name', '"status"'],
    }));

  it('an argument is traced to what gave it', () =>
    checkClues('python', 'def f():\n    disk = cinder.volumes.create(1)\n    wait_for(disk, "rea<|>dy")\n', {
      origin: ['cinder.volumes.create(1)'],
    }));

  it('what is given back is known by its companions', () =>
    checkClues('go', 'func f() (any, string, error) { v, err := volumes.Get(id)\n return v, "gone<|>", nil }', {
      origin: ['volumes.Get(id)'],
      function: ['f'],
    }));

  it('a list that is joined to another is compared with the subject', () =>
    checkClues('python', 'if disk.status in (known | {"rea<|>dy"}): pass', { subject: ['disk.status'] }));

  it('a decorator speaks of its function', () =>
    checkClues('python', 'class T:\n    @ddt.data("rea<|>dy")\n    def test_volume(self, status):\n        pass\n', {
      callee: ['ddt.data'],
      function: ['test_volume'],
      class: ['T'],
    }));
});

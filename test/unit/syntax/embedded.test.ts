import { checkClues, checkSites } from './check-sites';

describe('sites in JSON that is the text of strings', () => {
  it('with escaped quotes', () =>
    checkSites(
      'java',
      String.raw`
      class Fixture {
        String answer = "{\"volume\": {\"id\": \"a\", \"status\": \"ready\"}}";
                                                 ^ property id
                                                                    ^^^^^ property status
        String twice = "[{\"state\": \"caf\u00e9\", \"status\": \"ready\"}]";
                                       ^^^^^^^^^ property state
                                                                  ^^^^^ property status
      }
      `,
    ));

  it('below the head of an answer, but not in what describes the code', async () => {
    await checkSites(
      'go',
      `
      var answer = \`HTTP/1.1 200 OK
      Content-Type: application/json

      {"volume": {"id": "a", "status": "ready"}}\`
                         ^ property id
                                        ^^^^^ property status
      `,
    );
    await checkSites(
      'python',
      `
      def show():
          """Answers this:

          {"volume": {"status": "ready"}}
          """
      `,
    );
  });

  it('filled in from arguments, directly or by a variable', async () => {
    const text = (word: string): string =>
      `func f() string { return fmt.Sprintf(\`{"disks": [{"id": "%s", "size": %d, "status": "%-5s"}]}\`, ${word}) }`;
    await checkClues('go', text('id, 1, "rea<|>dy"'), { path: ['disks[].status'], callee: [] });
    await checkClues('go', text('"rea<|>dy", 1, status'), { path: ['disks[].id'] });
    await checkClues('go', text('id, 1, status, "rea<|>dy"'), { callee: ['fmt.Sprintf'] });
    await checkClues('go', `func f() { state := "rea<|>dy"; fmt.Fprintf(w, \`{"disk": {"status": "%s"}}\`, state) }`, {
      path: ['disk.status'],
    });
  });

  it('of which the name of the string tells something', () =>
    checkClues('go', 'const jobBody = `{"status": "rea<|>dy"}`', { holder: ['status', 'jobBody'] }));

  it('in pieces that are glued together', () =>
    checkSites(
      'java',
      String.raw`
      class Fixture {
        String answer(String id, int size) {
          return "{" + "\"volume\": {\"id\": \"" + id + "\", \"size\": " + size + "," +
            "\"status\": \"ready\"" + "}}";
                           ^^^^^ property status
        }
      }
      `,
    ));

  it('in strings side by side, and in bytes', () =>
    checkSites(
      'python',
      `
      answer = ('{"volume": {"size": 1, '
                '"status": "ready"}}')
                            ^^^^^ property status
      raw = b'{"status": "ready"}'
                          ^^^^^ property status
      `,
    ));

  it('in scalars, over several lines', () =>
    checkSites(
      'yaml',
      String.raw`
      single: '{"volume": {"name": "it''s", "description": "two
                                    ^^^^^ property name
                                                            ^^^^^^^^^^^ property description
        words", "status":
        "ready"}}'
         ^^^^^ property status
      double: "{\"volume\": {\"status\": \"ready\", \"name\": \"\
                                           ^^^^^ property status
        \ b\", \"attach_status\": \"attached\"}}"
        ^^^ property name
                                    ^^^^^^^^ property attach_status
      block: |
        {
          "volume": {"status": "ready"}
                                ^^^^^ property status
        }
      plain: ! '[{"status": "ready"}]'
                             ^^^^^ property status
      tagged: !Template '{"status": "ready"}'
      `,
    ));

  it('with escapes of its own in a raw string', () =>
    checkSites(
      'go',
      String.raw`
      const escaped = '{"name": "\"b\" $", "status": "ready"}'
                                 ^^^^^^^ property name
                                                      ^^^^^ property status
      `.replace(/(?<== )'|'$/gm, '`'),
    ));

  it('keeps quiet about text that only looks like it, and about values that nobody knows', () =>
    checkSites(
      'java',
      String.raw`
      class Fixture {
        String text = "the \"status\": " + status;
        String answer(String status) {
          return "{\"status\": \"" + status + "\"}";
        }
      }
      `,
    ));
});

describe('sites in Terraform that is the text of strings', () => {
  const go = (marked: string): Promise<void> => checkSites('go', marked.replaceAll("'", '`'));

  it('with what a format and a template put in', () =>
    go(`
      func config(name string) string {
        return fmt.Sprintf('
      %[1]s
      {{ .Network }}
      data "x_volumes" "%[2]s" {
        size   = %d
        name   = "\${%s.mine.name}-a"
        status = "ready"
                  ^^^^^ property status
      }

      output "ready" {
        value = data.x_volumes.mine.volumes[0].status == "ready"
                                                          ^^^^^ compared data.x_volumes.mine.volumes[0].status
      }
      ', base(), name, 10)
      }
    `));

  it('and of what is around them', () =>
    go(`
      var step = Step{Config: '
        resource "x_server" "mine" {
          power_state = "ready"
                         ^^^^^ property power_state
        }
      ', Status: "gone"}
                  ^^^^ keyword Status
    `));

  it('keeps quiet about other texts with equal signs', () =>
    go(`
      // resource "x_volume" "mine" {}
      const page = 'Give the data block "x" a status = "ready" and wait.'
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant page
    `));
});

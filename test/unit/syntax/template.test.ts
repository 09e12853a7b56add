import assert from 'node:assert/strict';
import { made, madeBy } from '../../../src/syntax/template';

const textOf = (uri: string, text: string): string => made({ uri, text, languageId: 'shellscript', version: 1 }).text;

describe('templates', () => {
  it('are named for what they make', () => {
    assert.deepEqual(['a/start.sh.j2', 'start.sh.tpl', 'start.sh'].map(madeBy), ['a/start.sh', 'start.sh', 'start.sh']);
  });

  it('keep every character of what they make in its place', () => {
    const text = '{% if a\n %}\n  {{- x }}\nshow "{{ id }}" {# no #}x\n';
    assert.equal(textOf('start.sh.j2', text), '       \n   \n          \nshow "__' + '_id___" ' + '        x\n');
  });

  it('are told by their names', () => {
    assert.equal(textOf('start.sh', '{% a %}'), '{% a %}');
  });
});

import { Language, Parser, Query } from 'web-tree-sitter';
import { adapters } from '../../../src/syntax/adapters';
import { loadGrammar } from '../../support/grammars';
import assert from 'node:assert/strict';

describe('adapters', () => {
  before(async () => Parser.init({ wasmBinary: await loadGrammar('web-tree-sitter.wasm') }));

  for (const [name, adapter] of Object.entries(adapters)) {
    it(`${name}: the query compiles and names known captures only`, async () => {
      const query = new Query(await Language.load(await loadGrammar(adapter.grammar)), adapter.query);
      const known = new Set(['name', 'value', 'type', 'parameter', 'function', 'import', 'return', '_require']);
      assert.deepEqual(
        query.captureNames.filter((capture) => !known.has(capture)),
        [],
      );
    });

    it(`${name}: the grammar has every field that the adapter names`, async () => {
      const { fields } = await Language.load(await loadGrammar(adapter.grammar));
      const named = Object.values(adapter.places).flatMap((place) => ('name' in place ? [place.name] : []));
      const used = [...named, ...Object.values(adapter.calls), ...Object.values(adapter.switches)];
      assert.deepEqual(
        used.filter((field) => !/^\d$/.test(field) && !fields.includes(field)),
        [],
      );
    });
  }
});

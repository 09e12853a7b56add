import assert from 'node:assert/strict';
import { activationEvents, contributes } from '../../../package.json';
import { loadCatalog } from '../../../src/catalog/bundled.ts';
import { createLens, rules } from '../../../src/features/index.ts';

describe('the manifest', () => {
  it('has one setting a rule, with its severity and summary', () => {
    const settings = Object.entries(contributes.configuration.properties)
      .filter(([name]) => name.startsWith('lifecycleLens.rules.'))
      .map(([name, { default: severity, markdownDescription }]) => ({ name, severity, markdownDescription }));
    const expected = rules.map(({ id, severity, summary }) => ({
      name: `lifecycleLens.rules.${id}`,
      severity,
      markdownDescription: summary,
    }));
    assert.deepEqual(settings, expected);
  });

  it('wakes the extension for every language that can be read', () => {
    const lens = createLens({
      catalog: loadCatalog(),
      loadGrammar: () => Promise.reject(new Error('no grammar is needed')),
      log: () => undefined,
    });
    const languages = activationEvents.flatMap((event) => /^onLanguage:(.*)$/.exec(event)?.[1] ?? []);
    assert.deepEqual(languages, lens.languages.toSorted());
  });
});

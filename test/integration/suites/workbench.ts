import { runMocha } from '../../support/editor/mocha.ts';
import type { Suite } from '../../support/editor/outcome.ts';
import { inRoot } from '../../support/editor/places.ts';

/** What a person sees of the packaged extension, in a browser that shows the real workbench. */
export const workbench: Suite = {
  name: 'workbench',
  run: () =>
    runMocha('workbench', ['--no-config', '--timeout', '120000', inRoot('test/integration/workbench/*.test.ts')]),
};

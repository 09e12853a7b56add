import { runMocha } from '../../support/editor/mocha.ts';
import { outcomeOf, type Suite } from '../../support/editor/outcome.ts';
import { inRoot } from '../../support/editor/places.ts';
import { must } from '../../support/editor/processes.ts';

/** Makes the package, which the suites after this one use, and holds what is in it. */
export const packaged: Suite = {
  name: 'package',
  run: async () => [
    await outcomeOf('is made', () => must('npm', ['run', 'package'])),
    ...(await runMocha('package', [
      '--no-config',
      '--timeout',
      '120000',
      inRoot('test/integration/package/*.test.ts'),
    ])),
  ],
};

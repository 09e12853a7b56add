import { runMocha } from '../../support/editor/mocha.ts';
import type { Suite } from '../../support/editor/outcome.ts';
import { must } from '../../support/editor/processes.ts';

export const unit: Suite = {
  name: 'unit',
  run: async () => {
    await must('node', ['esbuild.js', '--tests']);
    return runMocha('unit', []);
  },
};

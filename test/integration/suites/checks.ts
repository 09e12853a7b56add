import { outcomeOf, type Suite } from '../../support/editor/outcome.ts';
import { must } from '../../support/editor/processes.ts';

const scripts = ['types', 'lint', 'format', 'boundaries'];

/** What `npm run check` holds, one outcome each. */
export const checks: Suite = {
  name: 'checks',
  run: async () => {
    const outcomes = [];
    for (const script of scripts) outcomes.push(await outcomeOf(script, () => must('npm', ['run', script])));
    return outcomes;
  },
};

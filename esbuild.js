// Builds everything that is run: the extension for Node and for the web worker, the viewer, the command line, the tests.
//   node esbuild.js [--production] [--watch] [--tests] [--bench] [--measure] [--format-catalog]
const esbuild = require('esbuild');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Worker } = require('node:worker_threads');
const { minify } = require('terser');
const { noticesOf } = require('./notices.js');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const grammars = {
  'node_modules/web-tree-sitter': ['web-tree-sitter.wasm'],
  'node_modules/@vscode/tree-sitter-wasm/wasm': [
    'bash',
    'go',
    'java',
    'javascript',
    'python',
    'ruby',
    'tsx',
    'typescript',
  ].map((name) => `tree-sitter-${name}.wasm`),
  'node_modules/@tree-sitter-grammars/tree-sitter-hcl': ['tree-sitter-terraform.wasm'],
  'node_modules/@tree-sitter-grammars/tree-sitter-yaml': ['tree-sitter-yaml.wasm'],
};

/** The parser's text without what its classes can do and nobody asks for, in our sources or in itself. */
function withoutUnasked(text, sources) {
  const asked = new Set([text, ...sources].flatMap((each) => each.match(/(?<=\.)\w+/g)));
  // `const { parent } = node`
  const taken = new Set(sources.flatMap((source) => source.match(/(?<=[{,] )\w+(?=[,:]| \})/g)));
  const rest = text
    .replace(/^  (?:static )?(?:async )?(get )?(\w+)\(.*\) \{\n[^]*?^  \}\n/gm, (method, getter, name) =>
      name === 'constructor' || asked.has(name) || (getter && taken.has(name)) ? method : '',
    )
    // What the methods call in turn: `Module["_ts_node_parent"] = _ts_node_parent = wasmExports2["ts_node_parent"];`
    .replace(/^ *Module\["((?:LE|_ts)_\w+)"\] = .*\n/gm, (line, name) => (asked.has(name) ? line : ''));
  return rest === text ? rest : withoutUnasked(rest, sources);
}

/** What is brought along and nobody needs at run time. */
const unneeded = {
  name: 'unneeded',
  setup(build) {
    // The parser tells each of its functions its name at run time, and evaluates text for grammars that bring JavaScript along,
    // which none of ours does: with that in sight of its names, none of them could be made short. Together that takes 24 KB.
    // Nobody asks for its cursors and for what it would read next, which takes 2 KB.
    build.onLoad({ filter: /web-tree-sitter\.cjs$/ }, ({ path: file }) => ({
      contents: withoutUnasked(
        fs
          .readFileSync(file, 'utf8')
          .replace(/(?<=^var __name = ).*/m, '(named) => named;')
          .replace(/\beval\(/g, '(0, eval)(')
          .replace(/^var (LookaheadIterator|TreeCursor) = class [^]*?^\};/gm, 'var $1 = class {};'),
        fs.globSync('src/**/*.ts').map((source) => fs.readFileSync(source, 'utf8')),
      ),
    }));
    // The schema of lifecycles asks for no format of text, and the patterns of all that there are take 6 KB.
    build.onLoad({ filter: /json-schema[\\/]dist[\\/]esm[\\/]format\.js$/ }, () => ({
      contents: 'export const format = {};',
    }));
    // What is asked by keywords that our schema has none of takes 7 KB.
    build.onLoad({ filter: /json-schema[\\/]dist[\\/]esm[\\/]validate\.js$/ }, ({ path: file }) => {
      const schema = fs.readFileSync(path.join(__dirname, 'src/catalog/lifecycle.schema.json'), 'utf8');
      const text = fs.readFileSync(file, 'utf8');
      const names = /const \{ (.*) \} = schema;/.exec(text)[1].split(', ');
      const unused = names.filter((name) => !/^__/.test(name) && !schema.includes(`"${name.split(':')[0]}":`));
      const contents = unused.reduce(
        (rest, name) =>
          rest.replace(`${name}, `, '').replace(new RegExp(`\\${name.split(': ').at(-1)}\\b`, 'g'), '(void 0)'),
        text,
      );
      return { contents };
    });
    // Where a fact about a waiting function was read is for whoever maintains it.
    build.onLoad({ filter: /[\\/]waiters\.json$/ }, ({ path: file }) => ({
      contents: fs.readFileSync(file, 'utf8').replace(/,\s*"source": "[^"]*"/g, ''),
      loader: 'json',
    }));
  },
};

const common = {
  bundle: true,
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'inline',
  legalComments: 'none',
  // One line makes the whole bundle strict; else each of its modules would say so again.
  banner: { js: '"use strict";' },
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, useDefineForClassFields: true } },
  logLevel: 'warning',
  metafile: production,
  loader: { '.scm': 'text', '.css': 'text' },
  // jsonc-parser's CommonJS build asks for its parts in a way that no bundler follows.
  mainFields: ['module', 'browser', 'main'],
  plugins: [unneeded],
  // The parser's ES module asks for its own address, which a bundle does not have; its CommonJS build does not.
  alias: { 'web-tree-sitter': path.join(__dirname, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
};

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const browser = { ...common, platform: 'browser', target: 'es2022' };

/**
 * Puts the positions of all that the shipped lifecycles can show into the viewer, which then opens without a wait. Each
 * layout is a text of its own: the engine reads a text faster than an object, and the viewer reads only those that it needs.
 */
const shippedLayouts = {
  name: 'shipped-layouts',
  setup(build) {
    build.onResolve({ filter: /^shipped-layouts$/ }, ({ path: name }) => ({ path: name, namespace: 'generated' }));
    build.onLoad({ filter: /.*/, namespace: 'generated' }, async () => {
      const texts = Object.entries(JSON.parse(await layouts())).map(([key, layout]) => [key, JSON.stringify(layout)]);
      return { contents: JSON.stringify(Object.fromEntries(texts)), loader: 'json' };
    });
  },
};

/**
 * Laying out takes many seconds, so the processor's cores share the work, and what was laid out before is kept in out/ by a
 * key of all that was to be placed. Whoever changes how it is placed removes that file.
 */
async function layouts() {
  const [program, kept] = ['out/layouts.js', 'out/layouts.json'].map((file) => path.join(__dirname, file));
  await esbuild.build({ ...node, entryPoints: ['src/viewer/precompute.ts'], outfile: program });
  const known = fs.existsSync(kept) ? JSON.parse(fs.readFileSync(kept, 'utf8')) : {};
  const of = Math.min(4, os.availableParallelism());
  const shares = await Promise.all(Array.from({ length: of }, (_, index) => inThread(program, known, { index, of })));
  const table = JSON.stringify(Object.assign({}, ...shares));
  fs.writeFileSync(kept, table);
  // The command line draws without the viewer.
  fs.writeFileSync(path.join(__dirname, 'dist/layouts.json'), table);
  return table;
}

/** What the program's precompute answers for a share of the work. */
async function inThread(program, known, share) {
  const run = `const { parentPort, workerData } = require('node:worker_threads');
    const { program, known, share } = workerData;
    require(program).precompute(known, share).then((table) => parentPort.postMessage(table));`;
  const [table] = await once(new Worker(run, { eval: true, workerData: { program, known, share } }), 'message');
  return table;
}

/** The style sheet goes into the viewer as text, which esbuild leaves as it is written. */
const smallStyles = {
  name: 'small-styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(fs.readFileSync(file, 'utf8'), { loader: 'css', minify: production });
      return { contents: code, loader: 'text' };
    });
  },
};

const program = [
  // All but how files are read is in browser.js, which is shipped once for both.
  {
    ...node,
    external: ['vscode', './browser'],
    entryPoints: ['src/extension/node.ts'],
    outfile: 'dist/node.js',
  },
  {
    ...browser,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/browser.js',
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/viewer/browser.ts'],
    outfile: 'dist/viewer.js',
    plugins: [shippedLayouts],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node\n"use strict";' },
  },
];

/** Writes the page of the viewer, with its style in it. */
async function writePage() {
  const outfile = path.join(__dirname, 'out/page.js');
  await esbuild.build({ ...node, entryPoints: ['src/viewer/page.ts'], outfile, plugins: [smallStyles] });
  writeIfChanged('dist/viewer.html', require(outfile).page());
}

/** Writes what is made from the catalog: its shipped form, snippets and grammar, and with --format-catalog the data files in their one form. */
async function generate() {
  const program = path.join(__dirname, 'out/generate.js');
  await esbuild.build({ ...node, entryPoints: ['src/generate/main.ts'], outfile: program });
  const { bundled, generatedFiles, canonicalJson } = require(program);
  for (const [file, text] of Object.entries(generatedFiles())) writeIfChanged(file, text);
  const lifecycles = bundled.lifecycles.map(withShortSources);
  writeIfChanged(
    'dist/catalog.json',
    JSON.stringify({ ...bundled, lifecycles, statusMap: withShortSources(bundled.statusMap) }),
  );
  writeIfChanged('dist/lifecycle.schema.json', fs.readFileSync('src/catalog/lifecycle.schema.json', 'utf8'));
  if (!flags.has('--format-catalog')) return;
  for (const file of fs.globSync('src/catalog/data/*.*.json').concat('src/catalog/data/status-map.json')) {
    const kind = file.endsWith('status-map.json') ? 'status-map' : 'lifecycle';
    const [data, schema] = [file, `src/catalog/${kind}.schema.json`].map((name) =>
      JSON.parse(fs.readFileSync(name, 'utf8')),
    );
    writeIfChanged(file, canonicalJson(data, schema));
  }
}

/** Source documents have long keys in the data, for whoever reads it; in the shipped catalog, where they occur a thousand times, short ones. */
function withShortSources({ sources, ...rest }) {
  if (!sources) return rest;
  const short = new Map(Object.keys(sources).map((key, index) => [key, index.toString(36)]));
  const renamed = JSON.stringify(rest, (name, value) =>
    name === 'sources' ? value.map((key) => short.get(key)) : value,
  );
  const table = Object.fromEntries(Object.entries(sources).map(([key, source]) => [short.get(key), source]));
  return { ...JSON.parse(renamed), sources: table };
}

/** Leaves an unchanged file alone, so that whoever watches it is not woken. */
function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** All unit tests in one bundle, so that mocha starts once. */
function tests() {
  const files = fs.globSync('test/unit/**/*.test.ts').sort();
  return {
    ...node,
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: __dirname, loader: 'ts' },
    outfile: 'out/test/unit.js',
    external: ['vscode', 'mocha', 'ajv'],
  };
}

/** The suite that runs inside VS Code, in Node's extension host and in the web worker's alike. */
function hostTests() {
  const files = fs.globSync('test/integration/host/*.test.ts').sort();
  const load = `async () => { ${files.map((file) => `await import('./${file}');`).join(' ')} }`;
  const run = "import { runInHost } from './test/support/editor/host/run.ts'; export const run = () => runInHost";
  return {
    ...browser,
    format: 'cjs',
    stdin: { contents: `${run}(${load});`, resolveDir: __dirname, loader: 'ts' },
    outfile: 'out/test/host.js',
    external: ['vscode'],
    // Mocha's build for browsers would take the suite's own exports for a place to put itself.
    define: { module: 'undefined', exports: 'undefined', define: 'undefined' },
  };
}

/** What `npm run bench` measures in its own process. The peer is loaded as it is published. */
function bench() {
  return {
    ...node,
    entryPoints: ['test/bench/main.ts'],
    outfile: 'out/test/bench.js',
    external: ['vscode-json-languageservice', 'playwright-core'],
    // What starts the browser finds the repository from where its own source lies.
    define: { 'import.meta.dirname': JSON.stringify(path.join(__dirname, 'test/support/editor')) },
  };
}

/** What tries weights, and what counts findings and planted slips, with the core in their own process. */
function measures() {
  return ['fit', 'alarms', 'planted'].map((name) => ({
    ...node,
    entryPoints: [`test/measure/${name}.ts`],
    outfile: `out/test/${name}.js`,
  }));
}

function copyGrammars() {
  fs.mkdirSync('dist/grammars', { recursive: true });
  for (const [folder, files] of Object.entries(grammars))
    for (const file of files) fs.copyFileSync(path.join(folder, file), path.join('dist/grammars', file));
}

async function main() {
  process.chdir(__dirname);
  copyGrammars();
  if (!flags.has('--tests') && !flags.has('--bench')) await Promise.all([generate(), writePage()]);
  const builds = wantedBuilds().filter((build) => !build.entryPoints || fs.existsSync(build.entryPoints[0]));
  if (flags.has('--watch')) {
    for (const build of builds) await (await esbuild.context(build)).watch();
    return;
  }
  const built = await Promise.all(builds.map((build) => esbuild.build(build)));
  if (!production) return;
  await Promise.all(builds.map(({ outfile }) => minified(outfile)));
  writeNotices(built.map(({ metafile }) => metafile));
  writeOwnPage();
}

/** Makes a bundle smaller than esbuild can: by some 3 %. Arrows are safe, for nothing but a class is called with `new`. */
async function minified(file) {
  const options = { toplevel: true, ecma: 2022, compress: { passes: 3, hoist_funs: true, unsafe_arrows: true } };
  const { code } = await minify(fs.readFileSync(file, 'utf8'), options);
  fs.writeFileSync(file, code);
}

function wantedBuilds() {
  if (flags.has('--bench')) return [bench()];
  if (flags.has('--measure')) return measures();
  return flags.has('--tests') ? [tests(), hostTests()] : program;
}

/** Only what is packed needs them, so they are not in git. */
function writeNotices(metafiles) {
  const shipped = Object.entries(grammars).flatMap(([folder, files]) => files.map((file) => `${folder}/${file}`));
  fs.writeFileSync('THIRD_PARTY_NOTICES.txt', noticesOf(metafiles, shipped));
}

/** The extension's page in the editor shows pictures from the web only, and there are none of ours: it gets the text. */
function writeOwnPage() {
  fs.writeFileSync('out/README.md', fs.readFileSync('README.md', 'utf8').replace(/^!\[.*\n\n?/gm, ''));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

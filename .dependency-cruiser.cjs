// The dependency rule: {catalog, syntax} <- analysis <- features <- {extension, cli}. Each entry says why.
const only = (folder, allowed, comment) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`).concat('^src/assets') },
});

module.exports = {
  forbidden: [
    only('catalog', [], 'What is true does not depend on what is written.'),
    only('generate', ['catalog'], 'Snippets and grammar are made from what is true.'),
    only('syntax', [], 'What is written does not depend on what is true.'),
    only('analysis', ['catalog', 'syntax'], 'Analysis is where what is written meets what is true.'),
    only('features', ['catalog', 'syntax', 'analysis'], 'The facade knows neither editor nor terminal.'),
    only('viewer', ['features', 'catalog'], 'The viewer draws what the facade answers.'),
    only('cli', ['features', 'catalog', 'viewer'], 'The terminal enters by the facade, like the editor.'),
    only('extension', ['features', 'catalog', 'viewer'], 'The editor enters by the facade, like the terminal.'),
    {
      name: 'viewer-dom-stays-inside',
      comment: 'Only the webview bundle runs in a browser; other folders may use the pure half of the viewer.',
      severity: 'error',
      from: { path: '^src/(?!viewer/)' },
      to: { path: '^src/viewer/browser' },
    },
    {
      name: 'no-node-in-the-core',
      comment: 'The same core runs in the web extension host, which has no Node built-ins.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/extension/node'] },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', comment: 'One direction, no way back.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is a leftover.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '\\.json$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};

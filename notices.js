// THIRD_PARTY_NOTICES.txt: the licenses of all that is bundled or shipped beside the bundles, as their packages hold them.
const fs = require('node:fs');
const path = require('node:path');

/** The package of prebuilt grammars leaves out who wrote them: all are MIT-licensed, and these are their notices. */
const grammarAuthors = {
  'tree-sitter-bash': 'Copyright (c) 2017 Max Brunsfeld',
  'tree-sitter-go': 'Copyright (c) 2014 Max Brunsfeld',
  'tree-sitter-java': 'Copyright (c) 2017 Ayman Nadeem',
  'tree-sitter-javascript': 'Copyright (c) 2014 Max Brunsfeld',
  'tree-sitter-python': 'Copyright (c) 2016 Max Brunsfeld',
  'tree-sitter-ruby': 'Copyright (c) 2016 Rob Rix',
  'tree-sitter-tsx': 'Copyright (c) 2017 Max Brunsfeld',
  'tree-sitter-typescript': 'Copyright (c) 2017 Max Brunsfeld',
};

/** The text of the notices, from what esbuild tells of its bundles and from the other files that are shipped. */
function noticesOf(metafiles, shipped) {
  const bundled = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const packages = [...new Set([...bundled, ...shipped].map(packageOf).filter(Boolean))].sort();
  const intro = 'Lifecycle Lens contains the following software of others, each under its own license.\n';
  return [intro, ...packages.map(notice), grammarNotice(shipped)].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageOf(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll(path.sep, '/'))?.[1];
}

function notice(folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : declaredMit(folder, about);
  return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
}

/** Some packages name their license and author, and leave out the text that the license asks to be passed on. */
function declaredMit(folder, { license, author }) {
  if (license !== 'MIT' || !author)
    throw new Error(`${folder} ships no license; find out what it asks for before shipping it.`);
  const terms = fs.readFileSync(path.join(__dirname, 'LICENSE'), 'utf8').replace(/^[^]*?(?=Permission is)/, '');
  return `MIT License\n\nCopyright (c) ${author.name ?? author}\n\n${terms.trim()}`;
}

function grammarNotice(shipped) {
  const prebuilt = shipped.filter((file) => packageOf(file) === 'node_modules/@vscode/tree-sitter-wasm');
  const names = prebuilt.map((file) => path.basename(file, '.wasm'));
  const lines = names.map((name) => {
    const author = grammarAuthors[name];
    if (!author) throw new Error(`${name} is shipped without the name of its author.`);
    return `${name}: ${author}`;
  });
  return ['The prebuilt grammars, each under the MIT license whose text stands above:', '', ...lines.sort(), ''].join(
    '\n',
  );
}

module.exports = { noticesOf };

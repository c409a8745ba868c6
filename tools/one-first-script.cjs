'use strict';
// Puts what every visit of a page needs into one script. esbuild writes a file for each set of parts that share
// something, so that a browser would have to ask for two dozen before the page can be drawn.
const { basename } = require('node:path');
const { build } = require('esbuild');

const isScript = ({ path }) => path.endsWith('.js');

/** The scripts that a script imports at once, and those that they import. */
function importsOf(file, outputs, known = new Set()) {
  for (const { kind, path } of outputs[file].imports) {
    if (kind !== 'import-statement' || known.has(path)) continue;
    known.add(path);
    importsOf(path, outputs, known);
  }
  return known;
}

/** What another script calls an export of a file that is part of the first script now. */
const nameOf = (file, name) => `${basename(file, '.js').replace(/\W/g, '_')}_${name}`;

/** The first script with all that it imports at once, which it exports for what is loaded later. */
async function firstScript(files, { texts, outputs }, options) {
  const all = files.map((file) => {
    const names = outputs[file].exports.map((name) => `${name} as ${nameOf(file, name)}`);
    return `export { ${names.join(', ')} } from './${basename(file)}';\n`;
  });
  const fromTexts = {
    name: 'from-texts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : { path, namespace: 'texts' },
      );
      onLoad({ filter: /.*/, namespace: 'texts' }, ({ path }) => ({
        contents: texts.get(basename(path)),
      }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `import './main.js';\n${all.join('')}`, sourcefile: 'main.js' },
    plugins: [fromTexts],
  });
  return outputFiles[0].text;
}

/** A script that is loaded later, which finds in the first script what it imported from `files`. */
function withFirst(text, files) {
  return files.reduce((before, file) => {
    const from = `"./${basename(file)}"`;
    const parts = before.split(from).map((part, index, { length }) => {
      if (index === length - 1) return part;
      const [, start, names] = /^(.*import)(?:\{([^{}]*)\}from)?$/s.exec(part);
      const renamed = names?.split(',').map((each) => {
        const [name, own = name] = each.split(' as ');
        return `${nameOf(file, name)} as ${own}`;
      });
      return `${start}${renamed ? `{${renamed.join(',')}}from` : ''}"./main.js"`;
    });
    return parts.join('');
  }, text);
}

/**
 * The files of a build with splitting whose first script is `dist/main.js`: that one has now all that it
 * imports at once. What is loaded later takes from it what they share.
 */
async function withOneFirstScript({ metafile: { outputs }, outputFiles }, options) {
  const files = [...importsOf('dist/main.js', outputs)];
  const texts = new Map(
    outputFiles.filter(isScript).map(({ path, text }) => [basename(path), text]),
  );
  const first = await firstScript(files, { texts, outputs }, options);
  const gone = new Set(files.map((file) => basename(file)));
  return outputFiles
    .filter(({ path }) => !gone.has(basename(path)))
    .map(({ path, contents, text }) => {
      if (basename(path) === 'main.js') return { path, contents: first };
      return { path, contents: path.endsWith('.js') ? withFirst(text, files) : contents };
    });
}

module.exports = { withOneFirstScript };

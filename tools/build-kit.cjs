'use strict';
// Builds the kit that a vendor's app imports: kit/dist, as `npm pack` packs it, and the packed file beside it.
// With --if-stale it builds panel and kit, and only when something they are made from has changed.
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');
const { build } = require('esbuild');
const ts = require('typescript');

const root = join(__dirname, '..');
const kit = join(root, 'kit');
const dist = join(kit, 'dist');
const { exports: exported, peerDependencies } = JSON.parse(
  readFileSync(join(kit, 'package.json'), 'utf8'),
);

/** The names of the entries; each is a file of src/kit. */
const names = Object.keys(exported)
  .map((path) => path.slice('./'.length))
  .filter((name) => name !== 'package.json');
const entries = names.map((name) => join(root, 'src/kit', `${name}.ts`));

const shared = {
  entryPoints: entries,
  outdir: dist,
  bundle: true,
  target: 'es2022',
  // UI Kit and Custom UI alike: React comes from the app, which may be older than the new transform.
  jsx: 'transform',
  // What comes from the app, above all React, must be there once only.
  external: ['node:*', ...Object.keys(peerDependencies).flatMap((name) => [name, `${name}/*`])],
  // As Atlassian's bundler does: a package's older entry may load its files by names made up at run time.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

/**
 * Every entry by itself for Node; for bundlers as ES modules, in parts that entries share. Not as
 * `.mjs`: from there a bundler takes a CommonJS package's `default` as Node does, not as Forge means it.
 */
async function buildScripts() {
  // For this platform esbuild names the exports in a way that Node's `import` reads too.
  await build({ ...shared, format: 'cjs', platform: 'node' });
  await build({
    ...shared,
    format: 'esm',
    splitting: true,
    outdir: join(dist, 'esm'),
    chunkNames: 'part-[hash]',
  });
}

/** The declarations that a declaration imports from this project, and those that they import. */
function reachedFrom(file, texts, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path] of texts.get(file).matchAll(/from '(\.[^']*)'/g)) {
    reachedFrom(`${resolve(dirname(file), path)}.d.ts`, texts, known);
  }
  return known;
}

/** The types of the entries and of nothing else; one file at the top for each, for older resolvers. */
function writeTypes() {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const types = join(dist, 'types');
  const program = ts.createProgram(entries, {
    ...options,
    // What readers of the types want to know; functions ship without.
    removeComments: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: types,
    rootDir: root,
  });
  const texts = new Map();
  program.emit(undefined, (file, text) => texts.set(resolve(file), text));
  for (const name of names) {
    const entry = join(types, 'src/kit', `${name}.d.ts`);
    for (const file of reachedFrom(entry, texts)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, texts.get(file));
    }
    const path = relative(dist, entry)
      .replaceAll('\\', '/')
      .replace(/\.d\.ts$/, '');
    writeFileSync(join(dist, `${name}.d.ts`), `export * from './${path}';\n`);
  }
}

function pack() {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', kit], {
    cwd: dist,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** What builds panel and kit. */
const builders = ['build-kit.cjs', 'build-panel.cjs', 'one-first-script.cjs'];

/** Tells one state of everything that panel and kit are made from apart from another. */
function inputsHash() {
  const folders = ['src', 'static/license-panel', 'i18n', 'kit'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css|html|json|md|cjs)$/.test(name))
      .filter((name) => !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
      .map((name) => join(root, folder, name)),
  );
  const hash = createHash('sha256');
  const others = ['package-lock.json', 'tsconfig.json', ...builders.map((name) => `tools/${name}`)];
  for (const file of [...files.sort(), ...others.map((name) => join(root, name))])
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Beside what is packed: what it was made from. */
const mark = join(kit, '.made-from');

function isFresh() {
  return existsSync(mark) && readFileSync(mark, 'utf8') === inputsHash();
}

async function main() {
  const isOnlyIfStale = process.argv.includes('--if-stale');
  if (isOnlyIfStale) {
    if (isFresh()) return;
    console.error('Building the license panel and the kit …');
    execFileSync(process.execPath, [join(__dirname, 'build-panel.cjs')], { stdio: 'inherit' });
  }
  rmSync(mark, { force: true });
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await buildScripts();
  writeTypes();
  for (const name of ['package.json', 'README.md']) copyFileSync(join(kit, name), join(dist, name));
  pack();
  writeFileSync(mark, inputsHash());
  if (!isOnlyIfStale) console.error('Built static/license-panel/dist and kit/dist.');
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

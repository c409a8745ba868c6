'use strict';
// Builds a Custom UI page into its folder `dist`: the license panel's, or that of the folder named.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join, resolve } = require('node:path');
const { build } = require('esbuild');
const { withOneFirstScript } = require('./one-first-script.cjs');

const panel = join(__dirname, '../static/license-panel');

/**
 * Atlaskit asks for each of its feature gates by name. Only products start the client that could open
 * one, and it would have to reach a server, which the page's Content Security Policy forbids. So all of
 * them are closed: with `false` in their place, the client and what waits behind a gate are left out.
 */
const closedGates = {
  name: 'closed-gates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@atlaskit[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\bfg\('[\w.-]+'\)/g, 'false'),
    }));
  },
};

/**
 * A section message can have a button that dismisses it, which brings tooltips and their placement
 * along. No message of ours is dismissed; one that tried would fail by this name.
 */
const noDismissButton = {
  name: 'no-dismiss-button',
  setup({ onResolve, onLoad }) {
    const button = { path: 'no-dismiss-button', namespace: 'stand-in' };
    onResolve({ filter: /^@atlaskit\/button\/icon\/button$/ }, ({ importer }) =>
      /[\\/]@atlaskit[\\/]section-message[\\/]/.test(importer) ? button : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({
      contents: `export default function NoDismissButton() {
        throw new Error('tools/build-panel.cjs leaves the dismiss button of section messages out');
      }`,
    }));
  },
};

/** esbuild puts the styles of parts that are loaded later into main.css too. Nothing loads their own. */
const isNeeded = (name) => !name.endsWith('.css') || name === 'main.css';

async function buildPage(folder) {
  const dist = join(folder, 'dist');
  const shared = {
    absWorkingDir: folder,
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'warning',
    // A build that fails leaves the one before in place.
    write: false,
  };
  const parts = await build({
    ...shared,
    entryPoints: ['main.tsx', 'index.html'],
    splitting: true,
    jsx: 'automatic',
    loader: { '.html': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // A part of Atlaskit that writes inline styles, which the Content Security Policy forbids.
    alias: { 'react-scrolllock': join(panel, 'forms/no-scroll-lock.ts') },
    plugins: [closedGates, noDismissButton],
    metafile: true,
  });
  const files = await withOneFirstScript(parts, shared);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const { path, contents } of files) {
    if (isNeeded(basename(path))) writeFileSync(path, contents);
  }
}

buildPage(resolve(process.argv[2] ?? panel)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

'use strict';
// Builds a Custom UI page into its folder `dist`: the license panel's, or that of the folder named.
const { readdirSync, readFileSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { build } = require('esbuild');

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

async function buildPage(folder) {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await build({
    entryPoints: [join(folder, 'main.tsx'), join(folder, 'index.html')],
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    loader: { '.html': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // A part of Atlaskit that writes inline styles, which the Content Security Policy forbids.
    alias: { 'react-scrolllock': join(panel, 'forms/no-scroll-lock.ts') },
    plugins: [closedGates],
    logLevel: 'warning',
  });
  // esbuild puts the styles of parts that are loaded later into main.css too. Nothing loads their own.
  for (const name of readdirSync(dist)) {
    if (name.endsWith('.css') && name !== 'main.css') rmSync(join(dist, name));
  }
}

buildPage(resolve(process.argv[2] ?? panel)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

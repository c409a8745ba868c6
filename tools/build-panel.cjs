'use strict';
// Builds the license panel's Custom UI into the folder that manifest.yml names.
const { readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const panel = join(__dirname, '../static/license-panel');
const dist = join(panel, 'dist');

rmSync(dist, { recursive: true, force: true });
buildSync({
  entryPoints: [join(panel, 'main.tsx'), join(panel, 'index.html')],
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
  logLevel: 'warning',
});

// esbuild puts the styles of parts that are loaded later into main.css too. Nothing loads their own.
for (const name of readdirSync(dist)) {
  if (name.endsWith('.css') && name !== 'main.css') rmSync(join(dist, name));
}

#!/usr/bin/env node
'use strict';
// The command `standing`: installs what a fresh clone lacks, then runs cli/main.ts.
const { spawn, spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const { status } = spawnSync(process.execPath, [join(__dirname, 'setup.cjs')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(2);

const tsx = pathToFileURL(require.resolve('tsx')).href;
const main = join(__dirname, '../cli/main.ts');
const child = spawn(process.execPath, ['--import', tsx, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code ?? 2;
});

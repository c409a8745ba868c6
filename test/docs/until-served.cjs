'use strict';
// node until-served.cjs <program> <arguments…>: stops a server as Ctrl+C does once it has said where it is.
const { spawn } = require('node:child_process');

const child = spawn(process.execPath, process.argv.slice(2), {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let isServed = false;
child.stdout.setEncoding('utf8').on('data', (text) => {
  if (!text.includes('http://')) return;
  isServed = true;
  child.kill('SIGINT');
});
child.on('close', () => {
  process.exitCode = isServed ? 0 : 2;
});

'use strict';
// Runs a command on what others leave of the processor: tests that wait for a browser use it half.
const childProcess = require('node:child_process');
const os = require('node:os');

os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
const run = childProcess.spawnSync(process.argv[2], process.argv.slice(3), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(run.status === null ? 1 : run.status);

'use strict';
// Runs a command on what others leave of the processor: tests that wait for a browser use it half.
var childProcess = require('node:child_process');
var os = require('node:os');

os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
var run = childProcess.spawnSync(process.argv[2], process.argv.slice(3), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(run.status === null ? 1 : run.status);

'use strict';
// Installs what a fresh clone lacks, and nothing when it is there. Plain old JavaScript on purpose:
// it must be able to say its message on a Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
var minor = Number(process.versions.node.split('.')[1]);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Standing needs Node.js 20.19 or newer; this is ' + process.versions.node + '.');
  process.exit(1);
}

var childProcess = require('node:child_process');
var fs = require('node:fs');
var path = require('node:path');

function install(folder) {
  var lock = fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  var mark = path.join(folder, 'node_modules', '.installed-lock');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === lock) return;
  console.error(
    'Installing packages in ' + (path.relative(process.cwd(), folder) || 'this folder') + ' …',
  );
  var run = childProcess.spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (run.status !== 0) {
    console.error(
      'npm ci failed in ' + folder + '. Mend what it says above and run the command again.',
    );
    process.exit(1);
  }
  fs.writeFileSync(mark, lock);
}

var root = path.join(__dirname, '..');
install(root);
if (process.argv.includes('--bundler')) install(path.join(__dirname, 'forge-bundler'));

'use strict';
// node setup.cjs [folder …]: installs what a fresh clone lacks, here and in the named folders that have packages of
// their own, and nothing when it is there. Plain old JavaScript on purpose:
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

var root = path.join(__dirname, '..');

/** The text of a folder's lock file, when its packages are not those that are installed. */
function wantedIn(folder) {
  var lock = fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  var mark = path.join(folder, 'node_modules', '.installed-lock');
  return fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === lock ? null : lock;
}

/** What npm says comes in one piece when it has ended: another one may be running beside it. */
function install(folder) {
  var lock = wantedIn(folder);
  if (lock === null) return;
  console.error(
    'Installing packages in ' + (path.relative(process.cwd(), folder) || 'this folder') + ' …',
  );
  var run = childProcess.spawn(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  var said = [];
  function hear(chunk) {
    said.push(chunk);
  }
  run.stdout.on('data', hear);
  run.stderr.on('data', hear);
  run.on('error', function (error) {
    hear(Buffer.from(error.message + '\n'));
  });
  run.on('close', function (status) {
    process.stderr.write(Buffer.concat(said));
    if (status === 0) {
      fs.writeFileSync(path.join(folder, 'node_modules', '.installed-lock'), lock);
      return;
    }
    console.error(
      'npm ci failed in ' + folder + '. Mend what it says above and run the command again.',
    );
    process.exitCode = 1;
  });
}

install(root);
process.argv.slice(2).forEach(function (folder) {
  install(path.join(root, folder));
});

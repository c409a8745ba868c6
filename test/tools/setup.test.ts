import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'standing-setup-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the set-up as a Node of another version would. */
const setUpWith = (version: string) => {
  const disguise = join(folder, 'disguise.cjs');
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(disguise, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  const args = ['--require', disguise, 'tools/setup.cjs'];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
};

test.each(['12.22.12', '18.20.0', '20.18.3'])('Node %s is told what is needed', (version) => {
  const { status, stderr, stdout } = setUpWith(version);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(`Standing needs Node.js 20.19 or newer; this is ${version}.\n`);
});

test.each(['20.19.0', '22.12.0', '24.1.0'])(
  'Node %s goes on, silent when all is there',
  (version) => {
    const { status, stderr, stdout } = setUpWith(version);
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '' });
  },
);

/** Says who it is and where, waits for the others that must run beside it, and fails where it is told to. */
const npm = `#!${process.execPath}
const fs = require('node:fs');
const { basename, join } = require('node:path');
const { MARKS, BESIDE, FAILING } = process.env;
const name = basename(process.cwd());
fs.writeFileSync(join(MARKS, name), process.argv.slice(2).join(' '));
const areAllThere = () => BESIDE.split(',').every((other) => fs.existsSync(join(MARKS, other)));
const goOn = () => {
  if (!areAllThere()) return setTimeout(goOn, 10);
  console.log('first line of ' + name);
  console.error('second line of ' + name);
  if (name === FAILING) process.exit(1);
  fs.mkdirSync('node_modules', { recursive: true });
};
goOn();
`;

/** A fresh clone with two folders of packages, and an npm that only pretends. */
const freshClone = (name: string) => {
  const clone = join(folder, name);
  const bundler = join(clone, 'tools/forge-bundler');
  const [bin, marks] = [join(folder, `${name}-bin`), join(folder, `${name}-marks`)];
  for (const made of [bundler, bin, marks]) mkdirSync(made, { recursive: true });
  copyFileSync(join(root, 'tools/setup.cjs'), join(clone, 'tools/setup.cjs'));
  writeFileSync(join(clone, 'package-lock.json'), 'lock of all');
  writeFileSync(join(bundler, 'package-lock.json'), 'lock of the bundler');
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
  const setUp = (flags: string[], beside: string[], failing = '') => {
    const env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      MARKS: marks,
      BESIDE: beside.join(),
      FAILING: failing,
    };
    const args = ['tools/setup.cjs', ...flags];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: clone,
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });
    return { status, lines: stderr.split('\n').filter((line) => line !== '') };
  };
  const markOf = (path: string): string | null => {
    const mark = join(clone, path, 'node_modules/.installed-lock');
    return existsSync(mark) ? readFileSync(mark, 'utf8') : null;
  };
  return { clone, bundler, marks, setUp, markOf };
};

const saidBy = (name: string): string[] => [`first line of ${name}`, `second line of ${name}`];

test('both installations run at the same time, each says its own in one piece, and once is enough', () => {
  const { marks, setUp, markOf } = freshClone('both');
  const { status, lines } = setUp(['tools/forge-bundler'], ['both', 'forge-bundler']);
  expect(status).toBe(0);
  expect(lines.slice(0, 2)).toEqual([
    'Installing packages in this folder …',
    'Installing packages in tools/forge-bundler …',
  ]);
  for (const name of ['both', 'forge-bundler']) {
    const at = lines.indexOf(`first line of ${name}`);
    expect(lines.slice(at, at + 2)).toEqual(saidBy(name));
    expect(readFileSync(join(marks, name), 'utf8')).toMatch(/^ci --ignore-scripts /);
  }
  expect([markOf('.'), markOf('tools/forge-bundler')]).toEqual([
    'lock of all',
    'lock of the bundler',
  ]);
  expect(setUp(['tools/forge-bundler'], [])).toEqual({ status: 0, lines: [] });
}, 30_000);

test('one that fails says where, and the other one is kept', () => {
  const { clone, bundler, setUp, markOf } = freshClone('one-fails');
  const { status, lines } = setUp(
    ['tools/forge-bundler'],
    ['one-fails', 'forge-bundler'],
    'forge-bundler',
  );
  expect(status).toBe(1);
  const failed = `npm ci failed in ${bundler}. Mend what it says above and run the command again.`;
  const at = lines.indexOf(failed);
  expect(lines.slice(at - 2, at)).toEqual(saidBy('forge-bundler'));
  expect(lines.join('\n')).not.toContain(`failed in ${clone}.`);
  expect([markOf('.'), markOf('tools/forge-bundler')]).toEqual(['lock of all', null]);
  expect(setUp(['tools/forge-bundler'], ['forge-bundler']).lines[0]).toBe(
    'Installing packages in tools/forge-bundler …',
  );
}, 30_000);

test('without the bundler only our own packages are installed', () => {
  const { setUp, markOf } = freshClone('alone');
  expect(setUp([], ['alone'])).toEqual({
    status: 0,
    lines: ['Installing packages in this folder …', ...saidBy('alone')],
  });
  expect(markOf('tools/forge-bundler')).toBeNull();
}, 30_000);

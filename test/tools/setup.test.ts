import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'standing-setup-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the set-up as a Node of another version would. */
function setUpWith(version: string) {
  const disguise = join(folder, 'disguise.cjs');
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(disguise, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  const args = ['--require', disguise, 'tools/setup.cjs'];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

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

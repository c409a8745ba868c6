import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../kit/package.json';

const root = join(__dirname, '../..');

/** The name of the packed kit. */
export const tarball = `standing-kit-${version}.tgz`;

/** An empty project into which npm installs the packed kit; from our own packages it gets `others`. */
export function projectWithKit(others: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'with-kit-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true }\n');
  const install = [
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    join(root, 'kit', tarball),
  ];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  for (const name of others) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return folder;
}

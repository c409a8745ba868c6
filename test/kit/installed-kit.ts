import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../kit/package.json';

const root = join(__dirname, '../..');

/** The name of the packed kit. */
export const tarball = `standing-kit-${version}.tgz`;

/** An empty project into which npm installs the packed kit. */
export function projectWithKit(): string {
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
  return folder;
}

/** Gives a project some of our own packages, as if they were installed there. */
export function linkPackages(folder: string, names: string[]): void {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}

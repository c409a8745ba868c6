import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStanding } from '../standing';

const folder = mkdtempSync(join(tmpdir(), 'standing-spool-'));
const before = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true });
});

const copies = () => readdirSync(folder).filter((name) => name.startsWith('standing-audit-'));

test.each(['SIGINT', 'SIGTERM'] as const)(
  'no copy of standard input is left by %s',
  async (signal) => {
    const child = startStanding(['audit']);
    const ended = once(child, 'exit');
    const copied = new Promise<void>((resolve) => {
      const watcher = watch(folder, () => {
        if (copies().length === 0) return;
        watcher.close();
        resolve();
      });
    });
    child.stdin.on('error', () => undefined).write('{"addonLicenseId":"1"}\n');
    await copied;
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(copies()).toEqual([]);
  },
  30_000,
);

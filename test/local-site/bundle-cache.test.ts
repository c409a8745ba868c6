import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBundler } from '../../local-site/runtime/bundle-cache';

const outer = mkdtempSync(join(tmpdir(), 'bundle-cache-'));
afterAll(() => {
  rmSync(outer, { recursive: true });
});

/** A folder with one source, and what a process of its own makes of it. */
const source = (name: string) => {
  const folder = join(outer, name);
  const entry = join(folder, 'main.ts');
  mkdirSync(folder);
  const bundle = {
    folder: join(folder, 'made'),
    options: { absWorkingDir: folder, entryPoints: { main: entry } },
    extraFiles: { 'beside.txt': 'beside' },
  };
  return {
    write: (text: string) => {
      writeFileSync(entry, text);
    },
    build: () => createBundler()(bundle),
    kept: () => readdirSync(bundle.folder).sort(),
  };
};

const textIn = (folder: string) => readFileSync(join(folder, 'main.js'), 'utf8');

test('what is made once serves everybody, until the source changes', async () => {
  const { write, build, kept } = source('change');
  write('console.log(1)');
  const first = await build();
  expect(await build()).toEqual(first);
  write('console.log(2)');
  const second = await build();
  expect(second.version).not.toBe(first.version);
  expect(textIn(second.folder)).toContain('console.log(2)');
  expect(kept()).toEqual([second.version, 'stamp.json'].sort());
});

test('several who make the same at once all get it whole', async () => {
  const { write, build, kept } = source('at-once');
  write('console.log(1)');
  const built = await Promise.all([build(), build(), build(), build()]);
  expect(new Set(built.map(({ folder }) => folder)).size).toBe(1);
  for (const { folder, version } of built) {
    expect(readdirSync(folder).sort()).toEqual(['beside.txt', 'main.js']);
    expect(kept()).toEqual([version, 'stamp.json'].sort());
  }
});

test('a source that does not compile leaves what was there, and nothing else', async () => {
  const { write, build, kept } = source('mistake');
  write('console.log(1)');
  await build();
  const before = kept();
  write('console.log(');
  await expect(build()).rejects.toThrow('Unexpected end of file');
  expect(kept()).toEqual(before);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hooksIn } from './hooks-in';

const root = join(__dirname, '../..');

const bundled = (entry: string): string =>
  buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    platform: 'node',
    write: false,
    absWorkingDir: root,
  })
    .outputFiles.map(({ text }) => text)
    .join('\n');

test.each(['src/admin.ts', 'src/banner.ts', 'src/history.ts', 'src/notices/banner-main.tsx'])(
  'the bundle of %s has no hook for clock or tests',
  (entry) => {
    expect(hooksIn(bundled(entry))).toEqual([]);
  },
);

test('neither has the license panel', () => {
  const dist = join(root, 'static/license-panel/dist');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const text = scripts.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');
  expect(hooksIn(text)).toEqual([]);
});

test.each(['globalThis.Date = Later;', 'Date.now = () => 0;', "fetch('/__site')"])(
  'such a hook would be found: %s',
  (code) => {
    expect(hooksIn(code)).not.toEqual([]);
  },
);

test('the app reads no environment variable', () => {
  const sources = ['src', 'static/license-panel'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(sources.length).toBeGreaterThan(50);
  const reading = sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'));
  expect(reading).toEqual([]);
});

import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { unbuilt } from '../../tools/preflight/bundle';
import { doctorOutcome } from '../../tools/preflight/doctor';
import { manifestOutcome } from '../../tools/preflight/manifest';
import { runChecks } from '../../tools/preflight/report';
import { manifestText } from '../cli/doctor/found-in';
import { makeFolders } from './make-folders';

const root = join(__dirname, '../..');
const folderWith = makeFolders();

test('each check says in a line that all is well, or what is wrong, and how many found something', async () => {
  const lines: string[] = [];
  const wrong = await runChecks(
    [
      { name: 'one', run: () => ({ faults: [] }) },
      { name: 'two', run: () => ({ faults: [], notes: ['Mind this.'] }) },
      { name: 'three', run: () => Promise.resolve({ faults: ['Mend this.', 'And this.'] }) },
      { name: 'four', run: () => Promise.reject(new Error('No network.')) },
    ],
    (line) => lines.push(line.replace(/\d+\.\d s/, '0 s')),
  );
  expect(lines).toEqual([
    'ok    one (0 s)',
    'ok    two (0 s)',
    '      note: Mind this.',
    'WRONG three (0 s)',
    '      Mend this.',
    '      And this.',
    'WRONG four (0 s)',
    '      No network.',
    '2 of 4 checks found something.',
  ]);
  expect(wrong).toBe(2);
});

test('a mistake in a manifest is found', async () => {
  const file = join(root, 'test/fixtures/manifest-with-a-mistake.yml');
  const { faults } = await manifestOutcome(file);
  expect(faults.length).toBeGreaterThan(0);
}, 60_000);

test('what the doctor finds is found', async () => {
  const source = 'export const h = ({ context }) => context.license?.isActive;';
  const folder = folderWith({ 'manifest.yml': manifestText, 'src/index.js': source });
  const { faults } = await doctorOutcome(folder);
  expect(faults).toContainEqual(expect.stringMatching(/^src\/index\.js:1:\d+ is-active\./));
  expect(await doctorOutcome(folderWith({}))).toEqual({
    faults: [expect.stringMatching(/manifest/)],
  });
}, 30_000);

test('what is not built is named', () => {
  const app = readApp(root);
  const missing = unbuilt(app, join(root, 'nothing-here'));
  expect(missing.map((file) => file.slice(root.length + 1))).toEqual([
    'nothing-here/functions/banner.cjs',
    'nothing-here/functions/admin.cjs',
    'nothing-here/functions/notes.cjs',
    'nothing-here/functions/history.cjs',
    'nothing-here/resources/banner/index.html',
    'nothing-here/resources/work-item/index.html',
    'nothing-here/resources/notes/index.html',
  ]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrowRule, arrows } from '../../tools/arrows.cjs';

const root = join(__dirname, '../..');

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));

const listOf = (cell: string | undefined): string[] =>
  cell === undefined || cell === '–' ? [] : cell.split(', ').sort();

/** The table of rooms: what each may import of ours, and from outside. */
const rows = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| `(src|static|cli|local-site)\b[^|]*` \|/.test(line))
  .map(cellsOf)
  .filter((cells) => cells.length === 4)
  .map(([room = '', ours, packages]) => ({
    room,
    ours: listOf(ours),
    packages: listOf(packages),
  }));

const isOwn = (path: string): boolean => /^[./]+$/.test(path);

test('ARCHITECTURE.md draws the arrows that lint enforces', () => {
  const drawn = rows.filter(({ room }) => room !== 'local-site');
  expect(drawn).toEqual(
    arrows.map(({ room, ours, packages }) => ({
      room,
      ours: ours
        .filter((path) => !isOwn(path))
        .map((path) => path.replace('src/', ''))
        .sort(),
      packages: packages.map((name) => name.replace(':[a-z_/]+', '')).sort(),
    })),
  );
});

test('every folder of the app has its line', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  const rooms = rows.map(({ room }) => room);
  expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  expect(rooms.filter((room) => !room.includes('*') && !existsSync(join(root, room)))).toEqual([]);
});

test.each([
  ['src/rules', './instant', true],
  ['src/rules', '../wire/json', false],
  ['src/rules', 'valibot', false],
  ['src/wire', '../rules/instant', true],
  ['src/wire', '../rules-of-others/instant', false],
  ['src/wire', 'valibot', true],
  ['src/wire', 'valibot-json', false],
  ['src/gate', '../resolvers/site', true],
  ['src/gate', '../resolvers/observe', false],
  ['src/*.ts', './policy', true],
  ['src/*.ts', './kit/gate', true],
  ['src/*.ts', './forge/log', false],
  ['static/license-panel', '../../../src/words/dates', true],
  ['static/license-panel', '../forms/record-form', true],
  ['static/license-panel', '../../../src/forge/log', false],
  ['cli', 'node:fs', true],
  ['cli', '../local-site/main', false],
  ['cli/audit/html', 'papaparse', false],
])('in %s, an import of %s is allowed: %s', (room, from, isAllowed) => {
  const rules = arrows.filter((arrow) => arrow.room === room).map(arrowRule);
  const patterns = rules.flatMap((rule) => rule.rules['no-restricted-imports'][1].patterns);
  expect(patterns.length).toBe(1);
  expect(patterns.some(({ regex }) => new RegExp(regex).test(from))).toBe(!isAllowed);
});

import { explain, idleExplanations, mutationPage } from '../../../tools/mutation/mutation-page';
import { parseReport, percentOf, scoresOf, survivorsOf } from '../../../tools/mutation/report';

const source = 'export function isLater(a: number, b: number): boolean {\n  return a > b;\n}\n';

const mutant = (status: string, replacement: string, columns: [number, number]) => ({
  id: '1',
  mutatorName: 'EqualityOperator',
  replacement,
  status,
  location: { start: { line: 2, column: columns[0] }, end: { line: 2, column: columns[1] } },
});

const report = parseReport(
  JSON.stringify({
    schemaVersion: '1',
    files: {
      'src/rules/is-later.ts': {
        language: 'typescript',
        source,
        mutants: [
          mutant('Survived', 'a >= b', [10, 15]),
          mutant('Killed', 'a <= b', [10, 15]),
          mutant('Timeout', '', [3, 16]),
        ],
      },
      'src/wire/none.ts': {
        language: 'typescript',
        source,
        mutants: [mutant('NoCoverage', 'true', [10, 15])],
      },
    },
  }),
);

const later = { file: 'src/rules/is-later.ts', original: 'a > b', replacement: 'a >= b' };

test('a change that no test reached or noticed counts against its room', () => {
  expect(scoresOf(report)).toEqual([
    { room: 'src/rules', found: 2, missed: 1 },
    { room: 'src/wire', found: 0, missed: 1 },
  ]);
  expect(percentOf({ room: 'src/rules', found: 19, missed: 1 })).toBe(95);
});

test('a survivor is told by its file, its line and what stood instead', () => {
  expect(survivorsOf(report)).toEqual([
    { ...later, line: 'return a > b;' },
    { file: 'src/wire/none.ts', line: 'return a > b;', original: 'a > b', replacement: 'true' },
  ]);
});

test.each([
  ['every such change', {}, 'equal dates'],
  ['the line it names', { line: 'return a > b;' }, 'equal dates'],
  ['no other line', { line: 'return b > a;' }, null],
  ['no other file', { file: 'src/rules/other.ts' }, null],
  ['no other replacement', { replacement: 'a < b' }, null],
])('an explanation explains %s', (_, differs, why) => {
  const explanation = { ...later, ...differs, why: 'equal dates' };
  expect(explain(survivorsOf(report), [explanation])[0]?.why).toBe(why);
  expect(idleExplanations(survivorsOf(report), [explanation])).toEqual(why ? [] : [explanation]);
});

test('the page says which survivors have no reason', () => {
  const survivors = explain(survivorsOf(report), [{ ...later, why: 'equal dates' }]);
  const page = mutationPage({ versions: 'Stryker 9', scores: scoresOf(report), survivors });
  expect(page).toContain('| src/rules | 3 | 2 | 1 | 66.7 % |');
  expect(page).toContain('| `a > b` | `a >= b` | equal dates |');
  expect(page).toContain('| `a > b` | `true` | **not explained** |');
});

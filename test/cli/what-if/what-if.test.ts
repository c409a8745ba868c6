import { readQuestion } from '../../../cli/given/question';
import { paintFor } from '../../../cli/paint';
import { applyEdit, applyEdits } from '../../../cli/what-if/apply-edit';
import { differenceOf, isSame } from '../../../cli/what-if/difference';
import type { Edit } from '../../../cli/what-if/edit';
import { parseFact } from '../../../cli/what-if/parse-fact';
import { whatIfText } from '../../../cli/what-if/what-if-text';
import { writtenEdit } from '../../../cli/what-if/written-edit';
import { expectGolden } from '../golden';
import { runStanding } from '../standing';

const license = 'docs/examples/license.json';

function added(text: string): Edit {
  const fact = parseFact(text);
  if (!fact.ok) throw new Error(fact.problem.message);
  return { do: 'add', record: fact.value };
}

test.each<[golden: string, at: string, edits: Edit[]]>([
  [
    'quote-by-vendor',
    '2026-06-20',
    [added('quote Q-7 from 2026-06-01 until 2026-07-01 by vendor')],
  ],
  ['renewed', '2026-06-05', [{ do: 'set', member: 'end', value: Date.parse('2027-05-31') }]],
  ['cancelled', '2026-05-05', [added('cancellation on 2026-05-01 at-once')]],
  ['later-only', '2026-05-05', [added('known-issue MC-1001 from 2026-06-10 until 2026-06-25')]],
  ['nothing', '2026-04-05', [{ do: 'set', member: 'billing', value: 'annual' }]],
  ['bad-quote', '2026-06-05', [added('quote Q-7 from 2026-05-01 until 2026-09-01')]],
])('only the difference: %s', async (golden, at, edits) => {
  const { asked } = await readQuestion(license, { at }, 0);
  const supposed = applyEdits(asked, edits);
  if (!supposed.ok) throw new Error(supposed.problem.detail);
  const difference = differenceOf(asked, supposed.value);
  expectGolden(
    `what-if/${golden}.golden.txt`,
    whatIfText(difference, edits.map(writtenEdit), paintFor({})),
  );
  expect(isSame(difference)).toBe(golden === 'nothing');
});

test('what was added and taken away again leaves no difference', async () => {
  const { asked } = await readQuestion('docs/examples/history.json', {}, 0);
  const [first] = asked.evidence.records;
  const without = applyEdit(asked, { do: 'remove', id: first?.record.id ?? '' });
  expect(without.ok && without.value.evidence.records.length).toBe(2);
  const more = applyEdits(asked, [
    added('extension to 2026-09-01'),
    { do: 'remove', id: 'what-if-1' },
  ]);
  expect(more.ok && isSame(differenceOf(asked, more.value))).toBe(true);
});

test('a record that is not there is refused with those that are', async () => {
  const run = await runStanding(['what-if', 'docs/examples/history.json', '--remove', 'x']);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('there is no record `x`; there are 000001-a1b2c3d1, ');
});

test('bad grammar is refused with the place marked', async () => {
  const fact = 'quote Q-7 from 2026-05-20 until 2026-13-02';
  const run = await runStanding(['what-if', license, '--add', fact]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(`  ${fact}\n  ${' '.repeat(32)}^^^^^^^^^^\n`);
});

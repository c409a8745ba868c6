import { readFileSync } from 'node:fs';
import { joinHistory } from '../../../cli/given/join-history';
import { recognise } from '../../../cli/given/recognise';
import { answerOf } from '../../../src/wire/answer';

const at = Date.parse('2026-06-05');
const license = { active: true, subscriptionEndDate: '2026-05-01' };
const several = 'docs/examples/histories.ndjson';
const one = 'docs/examples/history.json';
const csv = readFileSync('docs/examples/report-row.csv', 'utf8');

async function joined(given: string, name: string) {
  const recognised = await recognise(given, { app: null, row: null });
  if (!recognised.ok) throw new Error(recognised.problem.code);
  return joinHistory(recognised.value, name, at);
}

test.each<[of: string, given: string, name: string, files: string[]]>([
  ['the only one', JSON.stringify(license), one, [one]],
  [
    'of several the one of the site',
    JSON.stringify({ environmentType: 'PRODUCTION', cloudId: 'example-site-03', license }),
    several,
    [`${several}:3`],
  ],
  ['of a row', csv, one, [one]],
  ['a row of a site that has none', csv, several, []],
])('a history is joined: %s', async (...[, given, name, files]) => {
  const { notes, caseAt } = await joined(given, name);
  const read = notes.filter(({ code }) => code === 'history-joined');
  expect(read.map(({ detail }) => detail)).toEqual(files);
  const asked = caseAt(at);
  expect(asked.evidence.records.length > 0).toBe(files.length > 0);
  expect(answerOf(asked).problems).toEqual([]);
});

test.each<[of: string, given: string, name: string, says: string]>([
  ['of another site', JSON.stringify({ cloudId: 'x', license }), one, 'no history of the site x'],
  ['of many sites', JSON.stringify(license), several, 'which site'],
  ['none at all', JSON.stringify(license), 'docs/examples/license.json', 'not-a-history'],
  ['beside a history', readFileSync(one, 'utf8'), one, 'takes no --history'],
])('refused: %s', async (...[, given, name, says]) => {
  await expect(joined(given, name)).rejects.toThrow(says);
});

import { explanationJson } from '../../../cli/explain/explanation-json';
import { explanationOf, hasFindings } from '../../../cli/explain/explanation';
import { explanationText } from '../../../cli/explain/explanation-text';
import { readQuestion, writtenQuestion, type QuestionOptions } from '../../../cli/given/question';
import { paintFor } from '../../../cli/paint';
import { isJsonObject } from '../../../src/wire/json';
import { expectGolden } from '../golden';

const now = Date.parse('2026-06-05');
const given = 'test/fixtures/explain';
const examples = 'docs/examples';

async function explained(file: string, options: QuestionOptions) {
  const question = await readQuestion(file, options, now);
  return explanationOf(question.given, question.asked);
}

test.each<[golden: string, file: string, options: QuestionOptions, finds: boolean]>([
  ['suspended', `${examples}/license.json`, {}, false],
  ['active-unexplained', `${examples}/license.json`, { at: '2026-07-10' }, true],
  ['inactive-unexplained', `${given}/printed-context.txt`, {}, true],
  ['no-license', `${given}/no-license.json`, {}, false],
  ['not-enforced', `${given}/no-license.json`, { environment: 'development' }, false],
  ['vendor-against-flag', `${given}/vendor-against-flag.json`, {}, true],
  ['unreadable', `${given}/unreadable.json`, {}, true],
  ['token', `${given}/token.txt`, { at: '2026-06-12' }, false],
  ['row-cancelled', `${given}/cancelled-annual.csv`, { row: '1001' }, false],
  ['row-by-number', `${given}/cancelled-annual.csv`, { row: '2' }, true],
  [
    'row-with-history',
    `${examples}/report-row.csv`,
    { history: `${examples}/history.json` },
    false,
  ],
  [
    'row-fresh-history',
    `${examples}/report-row.csv`,
    { history: `${examples}/history.json`, at: '2026-06-02T09:00Z' },
    false,
  ],
  ['history', `${examples}/history.json`, {}, false],
  ['copy-for-support', `${examples}/copy-for-support.txt`, {}, false],
  ['copy-of-older-rules', `${given}/older-rules.txt`, {}, true],
])('what a support person reads: %s', async (...[golden, file, options, finds]) => {
  const explanation = await explained(file, options);
  const text = explanationText(explanation, writtenQuestion(file, options), paintFor({}));
  expectGolden(`explain/${golden}.golden.txt`, text);
  expect(hasFindings(explanation)).toBe(finds);
});

test('as JSON it is the same, with codes beside the words', async () => {
  const explanation = await explained(`${examples}/report-row.csv`, {
    history: `${examples}/history.json`,
  });
  const json: unknown = JSON.parse(explanationJson(explanation));
  expect(isJsonObject(json)).toBe(true);
  expect(json).toMatchObject({
    given: { as: 'csv-row', notes: [{ code: 'row-tells-no-flag' }, { code: 'history-joined' }] },
    answer: { state: 'expired', reason: 'subscription-ended' },
    row: { reported: 'inactive', isReportedSo: true },
    changes: [
      {
        code: 'quote-longer',
        isNearest: true,
        whatIf: "--add 'quote Q-7 from 2026-05-01 until 2026-06-06'",
        isLeast: true,
        accessUntil: '2026-06-06T00:00:00.000Z',
      },
      { code: 'end-later' },
      { code: 'new-quote' },
      { code: 'new-issue' },
    ],
  });
});

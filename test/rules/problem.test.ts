import { DAY } from '../../src/rules/instant';
import { quoteProblem, sortedProblems, type Problem } from '../../src/rules/problem';

const sorted: Problem[] = [
  { code: 'active-differs' },
  { code: 'bad-date', field: 'subscriptionEndDate' },
  { code: 'bad-date', field: 'trialEndDate' },
  { code: 'bad-environment' },
  { code: 'bad-policy', field: 'accessByState' },
  { code: 'bad-policy', field: 'authority' },
  { code: 'bad-policy', field: 'listed' },
  { code: 'bad-policy', field: 'regime' },
  { code: 'bad-record', id: null },
  { code: 'bad-record', id: '10' },
  { code: 'bad-record', id: '9' },
  { code: 'bad-record', id: 'Z' },
  { code: 'bad-record', id: 'a' },
  { code: 'bad-record', id: 'null' },
  { code: 'bad-record', id: 'é' },
  // By UTF-16 code units a surrogate comes before U+FF21, though its code point is greater.
  { code: 'bad-record', id: '\u{1F600}' },
  { code: 'bad-record', id: '\uFF21' },
  { code: 'bad-records' },
  { code: 'quote-ends-before-start', id: 'b' },
  { code: 'quote-too-long', id: 'a' },
  { code: 'record-conflict', id: 'a' },
];

test('problems are sorted by code, then id with null first, then field', () => {
  expect(sortedProblems([...sorted].reverse())).toEqual(sorted);
  expect(sortedProblems(sorted)).toEqual(sorted);
  sorted.forEach((_, index) => {
    const turned = [...sorted.slice(index), ...sorted.slice(0, index)];
    expect(sortedProblems(turned)).toEqual(sorted);
  });
});

test('each problem is named once', () => {
  expect(sortedProblems([...sorted, ...structuredClone(sorted)])).toEqual(sorted);
});

const issuedOn = Date.UTC(2026, 0, 1);

test.each<[name: string, validUntil: number | null, problem: string | null]>([
  ['30 days, not written', null, null],
  ['a millisecond', issuedOn + 1, null],
  ['90 days', issuedOn + 90 * DAY, null],
  ['90 days and a millisecond', issuedOn + 90 * DAY + 1, 'quote-too-long'],
  ['nothing', issuedOn, 'quote-ends-before-start'],
  ['less than nothing', issuedOn - 1, 'quote-ends-before-start'],
])('a quote of %s', (_name, validUntil, problem) => {
  expect(quoteProblem({ issuedOn, validUntil })).toBe(problem);
});

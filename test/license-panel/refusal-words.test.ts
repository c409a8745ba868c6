import type { AdminProblem } from '../../src/wire/admin-api';
import { checkRecord } from '../../static/license-panel/forms/check-record';
import { refusalWords } from '../../static/license-panel/forms/refusal-words';
import { inEnglish } from './in-english';

const { say } = inEnglish();
const fields = ['quote', 'issuedOn', 'validUntil', 'note'];

const forms: Record<AdminProblem['code'], RegExp | null> = {
  'bad-payload': null,
  'quote-too-long': null,
  'quote-ends-before-start': null,
  'not-an-admin': /^Only admins/,
  'unknown-target': /not in the history/,
  'already-void': /void already/,
  'not-yours-to-void': /^Only entries of admins/,
  'history-full': /is full/,
  'not-saved': /was not saved/,
  'save-unknown': /saved or not/,
};

const problems: AdminProblem[] = [
  { code: 'not-an-admin' },
  { code: 'unknown-target' },
  { code: 'already-void' },
  { code: 'not-yours-to-void' },
  { code: 'history-full' },
  { code: 'not-saved' },
  { code: 'save-unknown' },
];

test.each(problems)('$code is said above the fields', (problem) => {
  const words = refusalWords(problem, fields, say);
  expect(words.fields).toEqual({});
  expect(words.form).toMatch(forms[problem.code] ?? /./);
});

test.each([
  [{ code: 'quote-too-long' } as const, 'A quote is open for at most 90 days.'],
  [{ code: 'quote-ends-before-start' } as const, 'A quote ends after the day it was issued.'],
])('%j is said at the end of the quote', (problem, sentence) => {
  expect(refusalWords(problem, fields, say)).toEqual({
    form: null,
    fields: { validUntil: sentence },
  });
});

test('each issue of a payload is said at its field', () => {
  const record = { kind: 'quote', quote: ' ', issuedOn: '', note: 'x'.repeat(301) } as const;
  const problem = checkRecord(record);
  expect(problem && refusalWords(problem, fields, say)).toEqual({
    form: null,
    fields: {
      quote: 'Fill this in.',
      issuedOn: 'Choose a date.',
      note: 'Use fewer characters.',
    },
  });
});

test('an issue that no field has is said above the fields', () => {
  const issues = [
    { path: 'id', message: 'Invalid key: Expected never but received "id"' },
    { path: 'note', message: 'Invalid type: Expected string but received 1' },
  ];
  expect(refusalWords({ code: 'bad-payload', issues }, fields, say)).toEqual({
    form: 'What was entered cannot be used. Reload the page and try again.',
    fields: { note: 'This entry is not one that can be made here.' },
  });
});

test.each([
  ['2026-06-01', '2026-08-30', null],
  ['2026-06-01', '2026-08-31', { code: 'quote-too-long' }],
  ['2026-06-01', '2026-06-01', { code: 'quote-ends-before-start' }],
])(
  'a quote from %s to %s is refused before the server is asked: %j',
  (issuedOn, validUntil, problem) => {
    expect(checkRecord({ kind: 'quote', quote: 'Q-7', issuedOn, validUntil })).toEqual(problem);
  },
);

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
  'unknown-quote': null,
  'not-yours-to-close': null,
  'nothing-to-withdraw': null,
  'ends-before-start': null,
  'end-not-later': null,
  'not-an-admin': /^Only admins/,
  'unknown-target': /not in the history/,
  'already-void': /void already/,
  'not-yours-to-void': /^Only entries of admins/,
  'history-full': /is full/,
  'not-saved': /was not saved/,
  'save-unknown': /never saved twice/,
  'not-a-history': /not a file/,
  'newer-version': /newer version/,
  'other-app': /another app/,
  'other-site': /another site/,
  'other-environment': /another environment/,
  damaged: /damaged at entries\[2\]\./,
  'no-keys': /knows no keys/,
  'not-a-code': /not a vendor’s code/,
  'code-algorithm': /not signed in the way/,
  'code-unknown-key': /does not know/,
  'code-altered': /changed or is missing/,
  'code-newer': /newer version/,
  'code-without-end': /has no end/,
  'code-unreadable': /cannot be read/,
  'code-too-long': /longer than 90 days/,
  'code-other-site': /another site/,
  'code-other-app': /another app/,
  'code-retired-key': /out of use/,
  'code-not-yet': /later than it is now/,
  'code-over': /is over/,
  'code-no-entitlement': /names no entitlement/,
  'code-other-entitlement': /another purchase/,
  'code-used': /entered before/,
  'check-unavailable': /no other apps/,
  'check-under-way': /goes on by itself/,
  'check-too-soon': /only just now/,
  edited: /changed after it was exported, at checksum\./,
};

const problems: AdminProblem[] = [
  { code: 'not-an-admin' },
  { code: 'unknown-target' },
  { code: 'already-void' },
  { code: 'not-yours-to-void' },
  { code: 'history-full' },
  { code: 'not-saved' },
  { code: 'save-unknown' },
  { code: 'not-a-history', place: '' },
  { code: 'newer-version', place: 'version' },
  { code: 'other-app', place: 'app.id' },
  { code: 'other-site', place: 'siteId' },
  { code: 'other-environment', place: 'environment' },
  { code: 'damaged', place: 'entries[2]' },
  { code: 'edited', place: 'checksum' },
  { code: 'no-keys' },
  { code: 'not-a-code' },
  { code: 'code-algorithm' },
  { code: 'code-unknown-key' },
  { code: 'code-altered' },
  { code: 'code-newer' },
  { code: 'code-without-end' },
  { code: 'code-unreadable' },
  { code: 'code-too-long' },
  { code: 'code-other-site' },
  { code: 'code-other-app' },
  { code: 'code-retired-key' },
  { code: 'code-not-yet' },
  { code: 'code-over' },
  { code: 'code-no-entitlement' },
  { code: 'code-other-entitlement' },
  { code: 'code-used' },
  { code: 'check-unavailable', why: 'no-family' },
  { code: 'check-under-way', notBefore: '2026-06-05T00:05:10.000Z' },
  { code: 'check-too-soon', notBefore: '2026-06-05T10:05:00.000Z' },
];

test.each(problems)('$code is said above the fields', (problem) => {
  const words = refusalWords(problem, fields, say);
  expect(words.fields).toEqual({});
  expect(words.form).toMatch(forms[problem.code] ?? /./);
});

test.each([
  ['quote-too-long', 'validUntil', 'A quote is open for at most 90 days.'],
  ['quote-ends-before-start', 'validUntil', 'A quote ends after the day it was issued.'],
  ['unknown-quote', 'quote', 'No quote of this number is recorded.'],
  ['nothing-to-withdraw', 'at', 'No cancellation of this day or before is recorded.'],
  ['ends-before-start', 'until', 'An issue ends after the day it starts.'],
  [
    'not-yours-to-close',
    'quote',
    'The app’s vendor recorded this quote, and only the vendor can close it.',
  ],
  ['end-not-later', 'newEnd', 'The term runs at least that long already.'],
] as const)('%s is said at the field %s', (code, field, sentence) => {
  expect(refusalWords({ code }, [field], say)).toEqual({
    form: null,
    fields: { [field]: sentence },
  });
});

test('each issue of a payload is said at its field', () => {
  const record = { kind: 'quote', quote: ' ', issuedOn: '', note: 'x'.repeat(301) };
  const checked = checkRecord(record, { entries: [], license: null });
  expect(checked.ok ? null : refusalWords(checked.problem, fields, say)).toEqual({
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
  ['2026-06-01', '2026-08-31', 'quote-too-long'],
  ['2026-06-01', '2026-06-01', 'quote-ends-before-start'],
])(
  'a quote from %s to %s is judged before the server is asked: %j',
  (issuedOn, validUntil, code) => {
    const record = { kind: 'quote', quote: 'Q-7', issuedOn, validUntil };
    const checked = checkRecord(record, { entries: [], license: null });
    expect(checked).toEqual(
      code === null ? { ok: true, value: record } : { ok: false, problem: { code } },
    );
  },
);

test('what is wrong with a code is said at its field, where there is one', () => {
  const words = refusalWords({ code: 'code-over' }, ['code'], say);
  expect(words).toEqual({ form: null, fields: { code: say('refusal.code-over') } });
});

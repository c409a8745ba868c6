import { entryWords, voidLabel } from '../../static/license-panel/history/entry-words';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';
import { readAll } from './numbered';

const recorded = { id: '000001-a', recordedAt: '2026-06-20T09:00:00.000Z', source: 'admin' };
const quote = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' };
const cancellation = { kind: 'cancellation', at: '2026-05-10' };

function sentenceOf(record: object, timeZone?: string): string {
  const [entry] = readAll([{ record: { ...recorded, ...record }, note: null }]);
  return entry ? plain(entryWords(entry, inEnglish(timeZone))) : '';
}

test.each([
  [quote, 'Quote Q-7, open from June 1, 2026 to June 30, 2026'],
  [{ ...quote, validUntil: null }, 'Quote Q-7, open for 30 days from June 1, 2026'],
  [
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-05', outcome: 'declined' },
    'Quote Q-7 declined on June 5, 2026',
  ],
  [
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-05', outcome: 'withdrawn' },
    'Quote Q-7 withdrawn on June 5, 2026',
  ],
  [
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-05', outcome: 'accepted' },
    'Quote Q-7 accepted on June 5, 2026',
  ],
  [cancellation, 'License cancelled on May 10, 2026'],
  [
    { ...cancellation, effective: 'at-once' },
    'License cancelled on May 10, 2026, with effect at once',
  ],
  [
    { ...cancellation, effective: 'at-term-end', termEnd: '2026-05-31' },
    'License cancelled on May 10, 2026, with effect at the end of its term; the cancelled term runs until May 30, 2026',
  ],
  [{ kind: 'cancellation-withdrawn', at: '2026-05-12' }, 'Cancellation withdrawn on May 12, 2026'],
  [{ kind: 'extension', newEnd: '2026-06-30' }, 'Term moved to run until June 29, 2026'],
  [
    { kind: 'known-issue', issue: 'ECO-1', from: '2026-06-01', until: '2026-06-08' },
    'Known issue ECO-1, from June 1, 2026 to June 7, 2026',
  ],
  [
    { kind: 'known-issue', issue: 'ECO-1', from: '2026-06-01' },
    'Known issue ECO-1, from June 1, 2026 on',
  ],
  [
    { kind: 'sighting', at: '2026-06-01', license: { active: true } },
    'An active license was seen on June 1, 2026',
  ],
  [
    { kind: 'sighting', at: '2026-06-01', license: { active: false } },
    'A license that is not active was seen on June 1, 2026',
  ],
  [
    { kind: 'sighting', at: '2026-06-01', license: { subscriptionEndDate: '2026-07-01' } },
    'A license that does not say whether it is active was seen on June 1, 2026',
  ],
  [
    { kind: 'sighting', at: '2026-06-01', license: 'nonsense' },
    'A license that cannot be read was seen on June 1, 2026',
  ],
  [{ kind: 'sighting', at: '2026-06-01', license: null }, 'No license was seen on June 1, 2026'],
  [
    { kind: 'void', target: '000009-z' },
    'Entry 000009-z, which is not in this history, was voided',
  ],
  [{ kind: 'of-tomorrow' }, 'This entry cannot be read. It counts for nothing.'],
  [{ ...quote, issuedOn: 'June' }, 'This entry cannot be read. It counts for nothing.'],
])('%j is said as: %s', (record, sentence) => {
  expect(sentenceOf(record)).toBe(sentence);
});

test.each([
  [quote, 'Quote Q-7 was voided'],
  [
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-05', outcome: 'declined' },
    'The outcome of quote Q-7 was voided',
  ],
  [cancellation, 'The cancellation of May 10, 2026 was voided'],
  [
    { kind: 'cancellation-withdrawn', at: '2026-05-12' },
    'The withdrawal of the cancellation on May 12, 2026 was voided',
  ],
  [{ kind: 'extension', newEnd: '2026-06-30' }, 'The later end of the term was voided'],
  [{ kind: 'known-issue', issue: 'ECO-1', from: '2026-06-01' }, 'Known issue ECO-1 was voided'],
  [
    { kind: 'sighting', at: '2026-06-01', license: null },
    'What was seen on June 1, 2026 was voided',
  ],
  [{ kind: 'void', target: '000009-z' }, 'Entry 000001-a was voided'],
  [{ kind: 'of-tomorrow' }, 'Entry 000001-a was voided'],
])('the void of %j is said as: %s', (record, sentence) => {
  const [, entry] = readAll([
    { record: { ...recorded, ...record }, note: null },
    { record: { ...recorded, id: '000002-b', kind: 'void', target: '000001-a' }, note: 'Typo' },
  ]);
  expect(entry && plain(entryWords(entry, inEnglish()))).toBe(sentence);
});

test('a check for purchases is said with what came of it, app by app', () => {
  const license = { active: true, type: 'commercial' };
  const told = (at: string, end: string) => ({
    at,
    license: { ...license, subscriptionEndDate: end },
  });
  const event = {
    ...recorded,
    kind: 'purchase-check',
    check: 'c',
    outcome: 'updated',
    asked: 3,
    of: 3,
    changes: [
      {
        appId: 'a',
        name: 'Example Charts',
        before: told('2026-05-01', '2026-05-31'),
        after: told('2026-05-28', '2026-06-30'),
      },
    ],
    troubles: [{ appId: 'b', name: 'Example Forms', code: 'not-answered' }],
  };
  const [entry] = readAll([{ event }]);
  expect(entry && plain(entryWords(entry, inEnglish()))).toBe(
    'Checked for purchases. One license has changed. Example Charts: Atlassian renewed the subscription: it now ends on June 29, 2026 (before: May 30, 2026). Example Forms: It was left out of Atlassian’s answer.',
  );
});

test.each([
  ['UTC', 'May 10, 2026'],
  ['America/Los_Angeles', 'May 9, 2026'],
])('a date is told in %s, as in the headline: %s', (timeZone, day) => {
  expect(sentenceOf(cancellation, timeZone)).toContain(day);
});

test.each([
  ['UTC', 'June 30, 2026'],
  ['Europe/Berlin', 'July 1, 2026 at 2:00 AM'],
  ['America/Los_Angeles', 'June 30, 2026 at 5:00 PM'],
])('an end at midnight in UTC is said in %s as %s', (timeZone, day) => {
  expect(sentenceOf(quote, timeZone)).toMatch(new RegExp(`to ${day}$`));
});

test.each([
  [quote, 'Void quote Q-7'],
  [cancellation, 'Void cancellation of May 10, 2026'],
  [{ kind: 'extension', newEnd: '2026-06-30' }, 'Void: Term moved to run until June 29, 2026'],
])('%j is voided by the button: %s', (facts, label) => {
  const [entry] = readAll([{ record: { ...recorded, ...facts }, note: null }]);
  if (!entry?.record) throw new Error('the record cannot be read');
  expect(plain(voidLabel({ ...entry, record: entry.record }, inEnglish()))).toBe(label);
});

import type { Author } from '../../src/wire/log-page';
import { readEntry } from '../../static/license-panel/history/read-entries';
import { recordedWords } from '../../static/license-panel/history/recorded-words';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';

const recorded = { id: 'a', recordedAt: '2026-06-20T09:00:00Z', source: 'admin' };
const quote = { ...recorded, kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-20' };
const origin = { id: 'o', recordedAt: '2026-05-02T09:00:00Z', source: 'admin' };
const installed = { ...recorded, source: 'observed', kind: 'installed', version: '1.0.0' };
const ada: Author = { id: 'a', name: 'Ada', isCaller: false };

const said = (entry: Parameters<typeof readEntry>[0], author?: Author) =>
  recordedWords(readEntry(entry), author, inEnglish()).map(plain);

const ofRecord = (record: object, author?: Author) => said({ record, note: null }, author);

test.each<[string, string[], string[]]>([
  ['an admin nobody knows', ofRecord(quote), ['Recorded at 9:00 AM by an admin']],
  ['somebody with a name', ofRecord(quote, ada), ['Recorded at 9:00 AM by Ada']],
  [
    'somebody without a name',
    ofRecord(quote, { ...ada, name: null }),
    ['Recorded at 9:00 AM by an admin'],
  ],
  ['the reader', ofRecord(quote, { ...ada, isCaller: true }), ['Recorded at 9:00 AM by you']],
  [
    'the vendor',
    ofRecord({ ...quote, source: 'vendor' }),
    ['Confirmed by the app’s vendor; code entered at 9:00 AM by an admin'],
  ],
  [
    'the vendor, by the code that the reader entered',
    ofRecord({ ...quote, source: 'vendor' }, { ...ada, isCaller: true }),
    ['Confirmed by the app’s vendor; code entered at 9:00 AM by you'],
  ],
  [
    'the vendor, in an imported history',
    ofRecord({ ...quote, source: 'vendor', origin: { ...origin, source: 'vendor' } }, ada),
    [
      'Confirmed by the app’s vendor; code imported at 9:00 AM by Ada',
      'First entered on May 2, 2026',
    ],
  ],
  ['the app', said({ event: installed }), ['Recorded at 9:00 AM by the app']],
  [
    'nobody that can be read',
    ofRecord({ recordedAt: recorded.recordedAt }),
    ['Recorded at 9:00 AM'],
  ],
  ['nobody knows when', ofRecord({ ...quote, recordedAt: 'June' }), []],
  [
    'a quote of another day',
    ofRecord({ ...quote, issuedOn: '2026-06-01' }),
    ['Recorded at 9:00 AM by an admin', 'In effect from June 1, 2026'],
  ],
  [
    'a cancellation at the end of the term',
    ofRecord({ ...recorded, kind: 'cancellation', at: '2026-06-01' }),
    ['Recorded at 9:00 AM by an admin'],
  ],
  [
    'what was imported',
    ofRecord({ ...quote, origin }, ada),
    ['Imported at 9:00 AM by Ada', 'First recorded by an admin on May 2, 2026'],
  ],
  [
    'an imported sighting',
    ofRecord({
      ...recorded,
      kind: 'sighting',
      at: '2026-05-02',
      license: null,
      origin: { ...origin, source: 'observed' },
    }),
    [
      'Imported at 9:00 AM by an admin',
      'Seen on May 2, 2026',
      'First recorded by the app on May 2, 2026',
    ],
  ],
  [
    'what was imported from nobody knows where',
    ofRecord({ ...quote, origin: {} }),
    ['Imported at 9:00 AM by an admin', 'First recorded elsewhere'],
  ],
])('%s', (_, words, expected) => {
  expect(words).toEqual(expected);
});

import { standingAt } from '../../src/wire/standing';
import { behindOf } from '../../src/words/behind-of';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from '../license-panel/in-english';

const license = { active: false, billingPeriod: 'MONTHLY', subscriptionEndDate: '2026-05-31' };
const active = { ...license, active: true };
const head = { id: 'r', recordedAt: '2026-05-01', source: 'admin' };
const quote = { ...head, kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' };
const declined = { ...head, id: 'd', kind: 'quote-closed', quote: 'Q-7', outcome: 'declined' };
const issue = { ...head, kind: 'known-issue', issue: 'MC-1', from: '2026-06-01' };
const moved = { ...head, kind: 'extension', newEnd: '2026-06-30' };

type Row = [what: string, at: string, license: object, records: object[], sentences: string[]];

test.each<Row>([
  ['nothing recorded', '2026-06-20', license, [], []],
  ['a quote keeps it open', '2026-06-20', active, [quote], []],
  [
    'the quote was declined',
    '2026-06-20',
    license,
    [quote, { ...declined, at: '2026-06-18' }],
    ['Going by what is recorded, quote Q-7 kept it open until June 17, 2026.'],
  ],
  [
    'the quote ran out',
    '2026-07-05',
    license,
    [quote],
    ['Going by what is recorded, quote Q-7 kept it open until June 30, 2026.'],
  ],
  ['the quote ran out, and Atlassian reports otherwise', '2026-07-05', active, [quote], []],
  [
    'the issue is over',
    '2026-07-20',
    license,
    [{ ...issue, until: '2026-07-15' }],
    ['Going by what is recorded, the known issue MC-1 kept it open until July 14, 2026.'],
  ],
  [
    'the end was moved',
    '2026-06-05',
    active,
    [moved],
    [
      'Atlassian’s license says May 30, 2026; that the end was moved to June 29, 2026 was recorded here.',
    ],
  ],
])('%s', (...row) => {
  const [, at, raw, records, sentences] = row;
  const standing = standingAt(
    {
      app: { name: 'Example App' },
      environment: 'PRODUCTION',
      license: raw,
      policy: { regime: 'classic', authority: 'platform', accessByState: {}, listed: true },
      entries: records.map((record) => ({ record, note: null })),
    },
    Date.parse(at),
  );
  expect(behindOf(standing, inEnglish()).map(plain)).toEqual(sentences);
});

import { standingAt } from '../../src/wire/standing';
import { standingWords } from '../../src/words/standing-words';
import { DatedSentences } from '../../static/license-panel/headline/dated-sentences';
import { inEnglish } from './in-english';
import { markupOf } from './markup-of';

const monthly = { active: true, billingPeriod: 'MONTHLY', subscriptionEndDate: '2026-05-31' };
const head = { id: 'r', recordedAt: '2026-05-01', source: 'admin' };
const cancelled = { ...head, kind: 'cancellation', at: '2026-05-10T12:00:00Z' };
const quote = { ...head, kind: 'quote', quote: 'May 30, 2026', issuedOn: '2026-06-10' };

type Row = [at: string, license: object, records: object[], zone: string, dates: string[]];

const accepted = {
  ...quote,
  id: 'a',
  kind: 'quote-closed',
  at: '2026-06-18T12:00:00Z',
  outcome: 'accepted',
};

const end = 'May 31, 2026 at 00:00 UTC';
const over = 'June 15, 2026 at 00:00 UTC';

test.each<Row>([
  ['2026-06-05', monthly, [], 'UTC', [`May 30, 2026: ${end}`, `June 14, 2026: ${over}`]],
  [
    '2026-06-05',
    monthly,
    [],
    'America/Los_Angeles',
    [`May 30, 2026: ${end}`, `June 13, 2026: ${over}`],
  ],
  ['2026-06-14', monthly, [], 'Asia/Tokyo', [`May 31, 2026: ${end}`, `June 15, 2026: ${over}`]],
  [
    '2026-06-20',
    { ...monthly, active: false },
    [],
    'UTC',
    [`May 30, 2026: ${end}`, `June 15, 2026: ${over}`],
  ],
  [
    '2026-05-20',
    monthly,
    [cancelled],
    'UTC',
    ['May 10, 2026: May 10, 2026 at 12:00 UTC', `May 30, 2026: ${end}`],
  ],
  [
    '2026-06-20',
    monthly,
    [quote],
    'UTC',
    [`May 30, 2026: ${end}`, 'July 9, 2026: July 10, 2026 at 00:00 UTC'],
  ],
  [
    '2026-06-20',
    monthly,
    [quote, accepted],
    'UTC',
    [
      `May 30, 2026: ${end}`,
      'June 18, 2026: June 18, 2026 at 12:00 UTC',
      'July 9, 2026: July 10, 2026 at 00:00 UTC',
    ],
  ],
  ['2026-06-05', { active: true }, [], 'UTC', []],
])('on %s, %j with %j in %s: %j', (...row) => {
  const [at, license, records, zone, dates] = row;
  const language = inEnglish(zone);
  const standing = standingAt(
    {
      app: { name: 'Example App' },
      environment: 'PRODUCTION',
      license,
      policy: { regime: 'classic', authority: 'platform', accessByState: {}, listed: true },
      entries: records.map((record) => ({ record, note: null })),
    },
    Date.parse(at),
  );
  const { sentences } = standingWords(standing, language);
  const html = markupOf(<DatedSentences sentences={sentences} standing={standing} />, language);
  const times = [...html.matchAll(/<time [^>]*title="([^"]*)">([^<]*)<\/time>/g)];
  expect(times.map(([, title = '', day = '']) => `${day}: ${title}`)).toEqual(dates);
});

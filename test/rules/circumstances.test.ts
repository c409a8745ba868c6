import { circumstancesAt } from '../../src/rules/circumstances';
import { defaultPolicy } from '../../src/rules/policy';
import { isoText } from '../../src/wire/iso-text';
import { parseEvidence } from '../../src/wire/parse-case';

const subscription = {
  active: false,
  subscriptionEndDate: '2026-05-31',
  billingPeriod: 'MONTHLY',
  type: 'commercial',
};
const recorded = { recordedAt: '2026-01-01', source: 'admin' };
const quote = { ...recorded, id: 'q', kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-20' };
const atOnce = {
  ...recorded,
  id: 'c',
  kind: 'cancellation',
  at: '2026-05-01',
  effective: 'at-once',
};

type Row = [when: string, license: unknown, records: unknown[], at: string, endedAt: string | null];

test.each<Row>([
  ['the term runs', subscription, [], '2026-05-20', null],
  ['the term is suspended', subscription, [], '2026-06-05', null],
  ['the suspension is over', subscription, [], '2026-06-20', '2026-06-15'],
  ['it was cancelled at once', subscription, [atOnce], '2026-05-02', '2026-05-01'],
  ['a quote held it up and is over', subscription, [quote], '2026-07-30', '2026-07-20'],
  ['a quote holds it up: by dates alone', subscription, [quote], '2026-06-25', '2026-06-15'],
  [
    'it never had a day',
    { ...subscription, type: 'DEVELOPER', subscriptionEndDate: '1970-01-01' },
    [],
    '2026-01-01',
    '1970-01-01',
  ],
  ['no end is stated', { active: true }, [], '2026-05-20', null],
  ['there is no license', null, [], '2026-05-20', null],
  ['the license cannot be read', 'soon', [], '2026-05-20', null],
])('access ended when %s', (...row) => {
  const [, license, records, at, endedAt] = row;
  const evidence = parseEvidence({ license, records });
  const found = circumstancesAt(evidence, defaultPolicy, Date.parse(at)).endedAt;
  expect(found === null ? null : isoText(found)).toBe(endedAt && isoText(Date.parse(endedAt)));
});

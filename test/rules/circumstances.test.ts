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
  expect(found('endedAt', { license, records, at })).toBe(endedAt && isoText(Date.parse(endedAt)));
});

const accepted = {
  ...recorded,
  id: 'a',
  kind: 'quote-closed',
  quote: 'Q-7',
  at: '2026-06-25',
  outcome: 'accepted',
};
const vendors = { ...quote, id: 'v', source: 'vendor' };

type AcceptedRow = [what: string, records: unknown[], at: string, acceptedAt: string | null];

test.each<AcceptedRow>([
  ['nothing was', [quote], '2026-06-30', null],
  ['it was', [quote, accepted], '2026-06-30', '2026-06-25'],
  ['the moment has come', [quote, accepted], '2026-06-25', '2026-06-25'],
  ['it is yet to be', [quote, accepted], '2026-06-24', null],
  ['the quote is over', [quote, accepted], '2026-07-20', null],
  ['another quote was', [quote, { ...accepted, quote: 'Q-8' }], '2026-06-30', null],
  ['an admin’s word on the vendor’s quote', [vendors, accepted], '2026-06-30', null],
  [
    'the vendor’s word on an admin’s',
    [quote, { ...accepted, source: 'vendor' }],
    '2026-06-30',
    '2026-06-25',
  ],
  [
    'it was declined before',
    [quote, accepted, { ...accepted, id: 'd', at: '2026-06-23', outcome: 'declined' }],
    '2026-06-30',
    null,
  ],
])('the quote in force was accepted: %s', (...row) => {
  const [, records, at, acceptedAt] = row;
  expect(found('acceptedAt', { license: subscription, records, at })).toBe(
    acceptedAt && isoText(Date.parse(acceptedAt)),
  );
});

const moved = { ...recorded, id: 'e', kind: 'extension', newEnd: '2026-06-30' };

test.each<[what: string, license: unknown, records: unknown[], statedEnd: string | null]>([
  ['nothing moved it', subscription, [], null],
  ['it was moved', subscription, [moved], '2026-05-31'],
  ['to an earlier day', subscription, [{ ...moved, newEnd: '2026-05-30' }], null],
  [
    'that is void',
    subscription,
    [moved, { ...recorded, id: 'x', kind: 'void', target: 'e' }],
    null,
  ],
  ['no end is stated', { active: true }, [moved], null],
])('Atlassian’s license states another end: %s', (...row) => {
  const [, license, records, statedEnd] = row;
  expect(found('statedEnd', { license, records, at: '2026-06-05' })).toBe(
    statedEnd && isoText(Date.parse(statedEnd)),
  );
});

const issue = {
  ...recorded,
  id: 'i',
  kind: 'known-issue',
  issue: 'MC-1001',
  from: '2026-06-01',
  until: '2026-06-20',
};
const declined = { ...accepted, at: '2026-06-22', outcome: 'declined' };
const noneSeen = {
  ...recorded,
  id: 's',
  kind: 'sighting',
  source: 'observed',
  at: '2026-06-20',
  license: subscription,
};
const early = { ...quote, issuedOn: '2026-05-01', validUntil: '2026-06-10' };

test.each<[when: string, records: unknown[], at: string, lastHold: object | null]>([
  ['nothing did', [], '2026-07-30', null],
  ['a quote that came later', [quote], '2026-07-30', { kind: 'quote', id: 'Q-7' }],
  [
    'a quote without a gap',
    [{ ...quote, issuedOn: '2026-06-01' }],
    '2026-07-30',
    { kind: 'quote', id: 'Q-7' },
  ],
  [
    'the issue went over into the quote',
    [issue, quote],
    '2026-07-30',
    { kind: 'quote', id: 'Q-7' },
  ],
  ['the quote was declined', [issue, quote, declined], '2026-07-30', { kind: 'quote', id: 'Q-7' }],
  ['an issue that is over', [issue], '2026-07-30', { kind: 'known-issue', id: 'MC-1001' }],
  ['a quote that was over while the term ran on', [early], '2026-07-30', null],
  ['it still does', [quote], '2026-06-25', null],
  [
    'a quote that ended with the suspended days',
    [{ ...early, validUntil: '2026-06-15' }],
    '2026-06-20',
    null,
  ],
  [
    'cancelled at once, with a quote open',
    [atOnce, early],
    '2026-06-15',
    { kind: 'quote', id: 'Q-7' },
  ],
  ['a quote, but Atlassian was seen to report none', [quote, noneSeen], '2026-07-30', null],
  [
    'a quote of the vendor’s, against Atlassian’s report',
    [{ ...quote, source: 'vendor' }, noneSeen],
    '2026-07-30',
    { kind: 'quote', id: 'Q-7' },
  ],
])('what kept access open last: %s', (...row) => {
  const [, records, at, lastHold] = row;
  const evidence = parseEvidence({ license: subscription, records });
  const circumstances = circumstancesAt(evidence, defaultPolicy, Date.parse(at));
  expect(circumstances.lastHold).toEqual(lastHold);
});

const withdrawn = { ...recorded, id: 'w', kind: 'cancellation-withdrawn', at: '2026-05-10' };

test.each<[when: string, license: unknown, records: unknown[], at: string, on: string | null]>([
  ['it was not', subscription, [], '2026-05-20', null],
  ['it was', subscription, [atOnce], '2026-05-20', '2026-05-01'],
  ['it is yet to be', subscription, [atOnce], '2026-04-30', null],
  ['it was withdrawn', subscription, [atOnce, withdrawn], '2026-05-20', null],
])('the license was cancelled: %s', (...[, license, records, at, on]) => {
  expect(found('cancelledAt', { license, records, at })).toBe(on && isoText(Date.parse(on)));
});

test.each<[when: string, license: unknown, records: unknown[], on: string | null]>([
  ['as it is stated', subscription, [], '2026-05-31'],
  ['as a record moved it', subscription, [moved], '2026-06-30'],
  ['none is stated', { active: true }, [moved], null],
  ['there is no license', null, [moved], null],
])('the term ends: %s', (...[, license, records, on]) => {
  expect(found('termEnd', { license, records, at: '2026-05-20' })).toBe(
    on && isoText(Date.parse(on)),
  );
});

/** A date among the circumstances, as text. */
function found(
  name: 'endedAt' | 'acceptedAt' | 'statedEnd' | 'cancelledAt' | 'termEnd',
  given: { license: unknown; records: unknown[]; at: string },
): string | null {
  const { license, records, at } = given;
  const evidence = parseEvidence({ license, records });
  const date = circumstancesAt(evidence, defaultPolicy, Date.parse(at))[name];
  return date === null ? null : isoText(date);
}

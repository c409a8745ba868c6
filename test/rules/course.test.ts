import { edgesWithin, courseOf, heldKindAt } from '../../src/rules/course';
import { NEVER } from '../../src/rules/instant';
import { regimes } from '../../src/rules/regimes';
import type { Stretch } from '../../src/rules/spans';
import { isoText } from '../../src/wire/iso-text';
import { readHistory } from './read-history';

const day = (text: string): number => Date.parse(text);
const term = { kind: 'subscription', billing: 'monthly', end: day('2026-05-31') } as const;
const always: Stretch = { from: -NEVER, until: NEVER };
const courseWith = (records: object[]) => courseOf(term, readHistory(records), regimes.classic);

const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-01', validUntil: '2026-06-10' };
const second = { ...quote, quote: 'Q-2' };
const closedBefore = { kind: 'quote-closed', quote: 'Q-2', at: '2026-05-20', outcome: 'declined' };
const issue = { kind: 'known-issue', issue: 'MC-1', from: '2026-06-05', until: '2026-06-20' };
const ofVendor = { source: 'vendor' };

test.each<[what: string, records: object[], open: string[]]>([
  ['nothing', [], []],
  ['a quote', [quote], ['06-01 quote', '06-10 null']],
  ['a quote without a day', [{ ...quote, validUntil: '2026-06-01' }], []],
  [
    'two that overlap',
    [quote, { ...second, issuedOn: '2026-06-05', validUntil: '2026-06-20' }],
    ['06-01 quote', '06-20 null'],
  ],
  [
    'one within the other',
    [quote, { ...second, issuedOn: '2026-06-03', validUntil: '2026-06-05' }],
    ['06-01 quote', '06-10 null'],
  ],
  [
    'one after the other without a gap',
    [quote, { ...second, issuedOn: '2026-06-10', validUntil: '2026-06-20' }],
    ['06-01 quote', '06-20 null'],
  ],
  [
    'one after the other with a gap, the later named first',
    [{ ...second, issuedOn: '2026-06-12', validUntil: '2026-06-20' }, quote],
    ['06-01 quote', '06-10 null', '06-12 quote', '06-20 null'],
  ],
  [
    'one that was closed before it was issued',
    [quote, { ...second, issuedOn: '2026-06-03' }, { ...closedBefore, at: '2026-06-02' }],
    ['06-01 quote', '06-10 null'],
  ],
  ['an issue after a quote', [quote, issue], ['06-01 quote', '06-10 known-issue', '06-20 null']],
  [
    'the vendor’s issue first',
    [quote, { ...issue, ...ofVendor }],
    ['06-01 quote', '06-05 known-issue', '06-20 null'],
  ],
  [
    'the vendor’s quote first',
    [
      { ...quote, ...ofVendor },
      { ...issue, ...ofVendor },
    ],
    ['06-01 quote', '06-10 known-issue', '06-20 null'],
  ],
])('what holds it up in turn: %s', (_what, records, open) => {
  const course = courseWith(records);
  const told: string[] = [];
  for (let at = day('2026-05-15'); at < day('2026-07-01'); at += 86_400_000) {
    const [before, kind] = [at - 1, at].map((moment) => heldKindAt(course, moment));
    if (before !== kind) told.push(`${isoText(at).slice(5, 10)} ${String(kind)}`);
  }
  expect(told).toEqual(open);
});

const cancelled = { kind: 'cancellation', at: '2026-05-10' };
const withdrawn = { kind: 'cancellation-withdrawn', at: '2026-05-12' };
const atOnce = { kind: 'cancellation', at: '2026-06-02', effective: 'at-once' };

test.each<[what: string, records: object[], Stretch, edges: string[]]>([
  ['of dates alone', [], always, ['05-31', '06-15']],
  ['of a cancellation', [cancelled], always, ['05-10', '05-31', '06-15']],
  [
    'of one that was withdrawn',
    [cancelled, withdrawn],
    always,
    ['05-10', '05-12', '05-31', '06-15'],
  ],
  [
    'of one that was renewed past',
    [{ ...cancelled, at: '2026-03-01', termEnd: '2026-03-31' }],
    always,
    ['03-01', '03-01', '05-31', '06-15'],
  ],
  ['of one that stops at once', [atOnce], always, ['05-31', '06-02', '06-15']],
  ['of a quote', [quote], always, ['05-31', '06-01', '06-10', '06-15']],
  [
    'not of a quote without a day',
    [{ ...quote, validUntil: '2026-06-01' }],
    always,
    ['05-31', '06-15'],
  ],
  [
    'of two that overlap',
    [quote, { ...second, issuedOn: '2026-06-05', validUntil: '2026-06-20' }],
    always,
    ['05-31', '06-01', '06-15', '06-20'],
  ],
  ['after its beginning', [], { from: day('2026-05-31'), until: NEVER }, ['06-15']],
  [
    'a moment after its beginning',
    [],
    { from: day('2026-05-31') - 1, until: NEVER },
    ['05-31', '06-15'],
  ],
  ['before its end', [], { from: 0, until: day('2026-06-15') }, ['05-31']],
  ['a moment before its end', [], { from: 0, until: day('2026-06-15') + 1 }, ['05-31', '06-15']],
])('the edges within a stretch: %s', (...[, records, stretch, edges]) => {
  const found = edgesWithin(stretch, courseWith(records)).filter((edge) => edge < NEVER);
  expect(found.map((edge) => isoText(edge).slice(5, 10))).toEqual(edges);
});

test('a cancellation stops access when it is made, or as the term or its suspended days are over', () => {
  for (const { cancelled: stops, suspendedDays } of Object.values(regimes)) {
    const days = (stop: (typeof stops)['monthly']) => (stop === 'at-once' ? 0 : stop.daysAfterEnd);
    expect([0, suspendedDays.subscription]).toContain(days(stops.monthly));
    expect([0, suspendedDays.subscription]).toContain(days(stops.annual));
    expect([0, suspendedDays.evaluation]).toContain(days(stops.evaluation));
    expect([0, suspendedDays.developer]).toContain(days(stops.developer));
  }
});

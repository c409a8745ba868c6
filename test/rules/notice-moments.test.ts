import { DAY, LAST_INSTANT, NEVER } from '../../src/rules/instant';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import type { NoticeFacts } from '../../src/rules/notice-facts';
import { factEdges, stageMoments } from '../../src/rules/notice-moments';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import type { Stretch } from '../../src/rules/spans';
import { isoText } from '../../src/wire/iso-text';
import { parseEvidence } from '../../src/wire/parse-case';
import { named } from './read-history';

const day = (text: string): number => Date.parse(text);
const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-05-10', validUntil: '2026-05-20' };
const accepted = { kind: 'quote-closed', quote: 'Q-1', at: '2026-05-12', outcome: 'accepted' };
const seen = { kind: 'sighting', source: 'observed', at: '2026-05-05', license: annual };
const ever: Stretch = { from: 0, until: NEVER };
const from = (text: string, more = 0): Stretch => ({ from: day(text) + more, until: NEVER });
const until = (text: string, more = 0): Stretch => ({ from: 0, until: day(text) + more });
const short = (instants: number[]): string =>
  instants.map((instant) => isoText(instant).slice(5, 10)).join(' ');

test.each<[what: string, license: unknown, records: object[], Stretch, edges: string]>([
  ['of dates', annual, [], ever, '05-31 06-15'],
  ['of a quote', annual, [quote], ever, '05-10 05-20 05-31 06-15'],
  ['of an accepted one', annual, [quote, accepted], ever, '05-10 05-12 05-20 05-31 06-15'],
  ['of what was seen', annual, [seen], ever, '05-05 05-31 06-15'],
  [
    'each once',
    annual,
    [{ ...quote, issuedOn: '2026-05-05' }, seen],
    ever,
    '05-05 05-20 05-31 06-15',
  ],
  [
    'of what cannot be read: when it was seen, and when that is trusted no more',
    'soon',
    [seen],
    ever,
    '05-05 05-20',
  ],
  ['of no license', null, [seen, quote], ever, '05-05 05-20'],
  ['after its beginning', annual, [seen], from('2026-05-05'), '05-31 06-15'],
  ['a moment after its beginning', annual, [seen], from('2026-05-05', -1), '05-05 05-31 06-15'],
  ['before its end', annual, [seen], until('2026-06-15'), '05-05 05-31'],
  ['a moment before its end', annual, [seen], until('2026-06-15', 1), '05-05 05-31 06-15'],
])('what notices go by may change: %s', (...[, license, records, stretch, edges]) => {
  const evidence = parseEvidence({ license, records: named(records) });
  expect(short(factEdges(evidence, defaultPolicy, stretch))).toBe(edges);
});

test.each<[within: Stretch, lastDays: string[]]>([
  [ever, ['2026-05-16T00:00:00.001Z', '2026-05-31T00:00:00.001Z']],
  [until('2026-05-16', 2), ['2026-05-16T00:00:00.001Z']],
  [until('2026-05-16', 1), []],
  [from('2026-05-16'), ['2026-05-16T00:00:00.001Z', '2026-05-31T00:00:00.001Z']],
  [from('2026-05-16', 1), ['2026-05-31T00:00:00.001Z']],
])('where access may be limited, also when the last days of it begin: %j', (within, lastDays) => {
  const policy: Policy = { ...defaultPolicy, accessByState: { suspended: 'limited' } };
  const evidence = parseEvidence({ license: annual, records: [] });
  const always = new Set(factEdges(evidence, defaultPolicy, within));
  const instants = factEdges(evidence, policy, within).filter((at) => !always.has(at));
  expect(instants.map(isoText)).toEqual(lastDays);
});

test('at no instant that cannot be written', () => {
  const end = (instant: number) =>
    factEdges(parseEvidence({ license: { subscriptionEndDate: instant } }), defaultPolicy, ever);
  expect(end(LAST_INSTANT)).toEqual([LAST_INSTANT]);
  const at = LAST_INSTANT - 15 * DAY;
  const records = named([
    { ...seen, at },
    { ...seen, at: at + 1 },
  ]);
  expect(factEdges(parseEvidence({ license: 'soon', records }), defaultPolicy, ever)).toEqual([
    at,
    at + 1,
    LAST_INSTANT,
  ]);
});

const facts: NoticeFacts = {
  at: day('2026-05-01'),
  state: 'active',
  situation: 'active',
  accessEnd: null,
  termEnd: null,
  quoteEnd: null,
  closedAt: null,
  dataUntil: null,
};
const chosen = (fromDays: number) =>
  choicesWithin(defaultNoticeBounds, { ending: { isShown: true, fromDays } });
const unchosen = choicesWithin(defaultNoticeBounds, null);

type Row = [what: string, Partial<NoticeFacts>, choices: typeof unchosen, Stretch, moments: string];

test.each<Row>([
  ['of no date', { situation: 'active' }, unchosen, ever, ''],
  [
    'of nothing that is told',
    { situation: 'unenforced', accessEnd: day('2026-06-15') },
    unchosen,
    ever,
    '',
  ],
  [
    'of an end',
    { situation: 'suspended', accessEnd: day('2026-06-15') },
    unchosen,
    ever,
    '05-15 05-31 06-07 06-11 06-13 06-14',
  ],
  [
    'of an end, from 10 days on',
    { situation: 'suspended', accessEnd: day('2026-06-15') },
    chosen(10),
    ever,
    '05-15 05-31 06-04 06-07 06-11 06-13 06-14',
  ],
  [
    'of a term and of an end',
    { situation: 'monthly', accessEnd: day('2026-06-15'), termEnd: day('2026-05-31') },
    unchosen,
    ever,
    '05-16 05-23 05-27 05-29 05-30 05-31 06-07 06-11 06-13 06-14',
  ],
  [
    'of what has ended',
    { situation: 'ended', closedAt: day('2026-06-15') },
    unchosen,
    ever,
    '06-22 07-15',
  ],
  ['of what has ended, nobody knows when', { situation: 'ended' }, unchosen, ever, ''],
  [
    'of what is limited and ends',
    { situation: 'limited-ending', accessEnd: day('2026-06-15') },
    unchosen,
    ever,
    '05-31 06-07 06-11 06-13 06-14',
  ],
  [
    'after its beginning',
    { situation: 'ended', closedAt: day('2026-06-15') },
    unchosen,
    from('2026-06-22'),
    '07-15',
  ],
  [
    'before its end',
    { situation: 'ended', closedAt: day('2026-06-15') },
    unchosen,
    until('2026-07-15'),
    '06-22',
  ],
])('a stage may begin or be over: %s', (...[, more, choices, stretch, moments]) => {
  expect(short(stageMoments({ ...facts, ...more }, choices, stretch))).toBe(moments);
});

test('a stage begins a millisecond after its day', () => {
  const accessEnd = day('2026-06-15');
  const moments = stageMoments({ ...facts, situation: 'suspended', accessEnd }, unchosen, ever);
  expect(moments.map((moment) => accessEnd - moment)).toEqual(
    [31, 15, 8, 4, 2, 1].map((days) => days * DAY - 1),
  );
});

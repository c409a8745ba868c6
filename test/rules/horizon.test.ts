import { horizonOf } from '../../src/rules/horizon';
import { DAY } from '../../src/rules/instant';
import { defaultPolicy } from '../../src/rules/policy';
import { timelineOf } from '../../src/rules/timeline';
import { isoText } from '../../src/wire/iso-text';
import { parseEvidence } from '../../src/wire/parse-case';

const head = { id: 'r', recordedAt: 0, source: 'admin' };
const quote = { ...head, kind: 'quote', quote: 'Q-1', issuedOn: '2026-05-20' };
const issue = { ...head, kind: 'known-issue', issue: 'MC-1', from: '2026-06-10' };
const lastYear = { ...head, kind: 'cancellation', at: '2025-05-06', termEnd: '2026-05-31' };
const longAgo = { ...quote, issuedOn: '2019-05-20' };

type Asked = [end: string | null, records: object[], at: string, beside?: string[]];

function shown(...[end, records, at, beside = []]: Asked) {
  const license = { active: true, billingPeriod: 'MONTHLY', subscriptionEndDate: end };
  const timeline = timelineOf(parseEvidence({ license, records }), defaultPolicy);
  if (timeline === null) throw new Error('the license is readable');
  return horizonOf(timeline, Date.parse(at), beside.map(Date.parse));
}

test.each<[string, asked: Asked, from: string, until: string]>([
  ['the end and what follows', ['2026-05-31', [], '2026-06-05'], '2026-05-01', '2026-07-10'],
  ['what is behind', ['2026-05-31', [], '2026-08-07'], '2026-05-01', '2026-08-17'],
  ['an open quote', ['2026-05-31', [quote], '2026-06-05'], '2026-04-20', '2026-07-10'],
  ['a hold without end', ['2026-05-31', [issue], '2026-06-05'], '2026-05-01', '2026-07-10'],
  ['no end at all', [null, [], '2026-06-05'], '2026-05-06', '2026-07-05'],
  ['an end years away', ['2036-06-05', [], '2026-06-05'], '2026-05-06', '2026-07-05'],
  ['an end years ago', ['2016-06-05', [], '2026-06-05'], '2026-05-06', '2026-07-05'],
  [
    'what is nearest, of what is too much together',
    ['2026-05-31', [lastYear], '2026-06-05'],
    '2026-05-01',
    '2026-06-25',
  ],
  ['an end 400 days away', ['2027-07-10', [], '2026-06-05'], '2026-04-16', '2027-08-29'],
  ['an end a day further', ['2027-07-11', [], '2026-06-05'], '2026-05-06', '2026-07-05'],
  ['a quote years ago', ['2026-05-31', [longAgo], '2026-06-05'], '2026-05-01', '2026-07-10'],
  [
    'another day near by',
    ['2026-05-31', [], '2026-07-20', ['2026-06-05']],
    '2026-05-01',
    '2026-07-30',
  ],
  [
    'another day years away',
    ['2026-05-31', [], '2026-06-05', ['2036-06-05']],
    '2026-05-01',
    '2026-07-10',
  ],
])('%s', (...row) => {
  const [, asked, from, until] = row;
  const range = shown(...asked);
  expect([isoText(range.from), isoText(range.until)]).toEqual([
    isoText(Date.parse(from)),
    isoText(Date.parse(until)),
  ]);
});

test('nothing beside the timeline is shown where nothing is named', () => {
  const timeline = timelineOf(parseEvidence({ license: { active: true } }), defaultPolicy);
  const at = Date.parse('2026-06-05');
  expect(timeline && horizonOf(timeline, at, [])).toEqual({
    from: at - 30 * DAY,
    until: at + 30 * DAY,
  });
});

test('no time is shown that cannot be written', () => {
  const first = shown('1970-01-02', [], '1970-01-01');
  expect(first.from).toBe(0);
  const last = shown('9999-12-31', [], '9999-12-31');
  expect(isoText(last.until)).toBe('9999-12-31T23:59:59.999Z');
  expect(last.until - last.from).toBeGreaterThan(30 * DAY);
});

import { regimeNames, regimes, type Regime, type RegimeName } from '../../src/rules/regimes';

const { classic, 'improved-billing': improved, 'forge-2025': forge } = regimes;

/** When a cancelled license stops, as the table says it. */
const stopOf = (stop: Regime['cancelled']['monthly']): string =>
  stop === 'at-once' ? stop : `end + ${String(stop.daysAfterEnd)} d`;

/** What each regime says in one line of the table. */
const line = (told: (regime: Regime) => unknown): unknown[] => [classic, improved, forge].map(told);

test.each<[cell: keyof Regime['cancelled'], stops: string[]]>([
  ['monthly', ['end + 0 d', 'end + 15 d', 'end + 0 d']],
  ['annual', ['at-once', 'end + 15 d', 'end + 0 d']],
  ['evaluation', ['end + 0 d', 'at-once', 'end + 0 d']],
  ['developer', ['end + 0 d', 'end + 0 d', 'end + 0 d']],
])('classic, improved billing, Forge 2025: cancelled %s stops %j', (cell, stops) => {
  expect(line(({ cancelled }) => stopOf(cancelled[cell]))).toEqual(stops);
});

test('what else they say', () => {
  expect(line(({ suspendedDays }) => Object.values(suspendedDays))).toEqual([
    [15, 15, 0],
    [15, 15, 0],
    [15, 15, 0],
  ]);
  expect(line(({ reportedCancelledUntil }) => reportedCancelledUntil)).toEqual([
    'one-month-after-cancellation',
    'end',
    'end',
  ]);
  expect(line(({ dataKeptDays }) => dataKeptDays)).toEqual([
    null,
    { evaluation: 15, paid: 60 },
    { evaluation: 60, paid: 60 },
  ]);
});

test.each<[RegimeName, host: string, place: string]>([
  ['classic', 'community.developer.atlassian.com', '/t/57067'],
  ['improved-billing', 'support.atlassian.com', '/docs/cancel-your-site-subscription/'],
  ['forge-2025', 'developer.atlassian.com', '#CHANGE-2876'],
])('the source of %s is a page of %s', (name, host, place) => {
  const source = new URL(regimes[name].source);
  expect([source.protocol, source.host]).toEqual(['https:', host]);
  expect(source.href.endsWith(place)).toBe(true);
});

test('each name is that of a regime', () => {
  expect([...regimeNames]).toEqual(Object.keys(regimes));
});

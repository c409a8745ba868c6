import { LAST_INSTANT, NEVER, plusCalendarMonth, plusDays } from '../../src/rules/instant';

const month = (from: string): string => new Date(plusCalendarMonth(Date.parse(from))).toISOString();

test.each([
  ['2026-01-15T00:00:00.000Z', '2026-02-15T00:00:00.000Z'],
  ['2026-01-28T23:59:59.999Z', '2026-02-28T23:59:59.999Z'],
  ['2026-01-29T12:34:56.789Z', '2026-02-28T12:34:56.789Z'],
  ['2026-01-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
  ['2028-01-29T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
  ['2028-01-31T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
  ['2000-01-31T00:00:00.000Z', '2000-02-29T00:00:00.000Z'],
  ['2100-01-31T00:00:00.000Z', '2100-02-28T00:00:00.000Z'],
  ['2026-02-28T00:00:00.000Z', '2026-03-28T00:00:00.000Z'],
  ['2028-02-29T00:00:00.000Z', '2028-03-29T00:00:00.000Z'],
  ['2026-03-31T06:00:00.000Z', '2026-04-30T06:00:00.000Z'],
  ['2026-04-30T06:00:00.000Z', '2026-05-30T06:00:00.000Z'],
  ['2026-08-31T00:00:00.000Z', '2026-09-30T00:00:00.000Z'],
  ['2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2026-12-31T23:59:59.999Z', '2027-01-31T23:59:59.999Z'],
  ['1970-01-01T00:00:00.000Z', '1970-02-01T00:00:00.000Z'],
  ['9999-11-30T23:59:59.999Z', '9999-12-30T23:59:59.999Z'],
])('one calendar month after %s: %s', (from, to) => {
  expect(month(from)).toBe(to);
});

test('one calendar month after December 9999 never comes', () => {
  expect(plusCalendarMonth(Date.UTC(9999, 11, 1))).toBe(NEVER);
  expect(plusCalendarMonth(NEVER)).toBe(NEVER);
});

test('a day is 24 hours, and a day after the year 9999 never comes', () => {
  expect(plusDays(Date.UTC(2026, 2, 28), 15)).toBe(Date.UTC(2026, 3, 12));
  expect(plusDays(LAST_INSTANT, 0)).toBe(LAST_INSTANT);
  expect(plusDays(LAST_INSTANT, 1)).toBe(NEVER);
  expect(plusDays(NEVER, 15)).toBe(NEVER);
});

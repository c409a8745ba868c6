import { startOfDay, startOfIsoDay } from '../../static/license-panel/dates/start-of-day';

test.each([
  ['2026-06-05', 'UTC', '2026-06-05T00:00:00.000Z'],
  ['2026-06-05', 'America/Los_Angeles', '2026-06-05T07:00:00.000Z'],
  ['2026-06-05', 'Pacific/Kiritimati', '2026-06-04T10:00:00.000Z'],
  ['2026-06-05', 'Asia/Kathmandu', '2026-06-04T18:15:00.000Z'],
  // Clocks are set forward at midnight: the day begins at 1:00.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  // Clocks are set back during the day.
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['1970-01-02', 'UTC', '1970-01-02T00:00:00.000Z'],
  ['9999-12-30', 'UTC', '9999-12-30T00:00:00.000Z'],
])('%s begins, in %s, at %s', (day, timeZone, start) => {
  const reader = { locale: 'de-DE', timeZone };
  const found = startOfIsoDay(day, reader);
  expect(new Date(found).toISOString()).toBe(start);
  expect(startOfDay(found, reader)).toBe(found);
  expect(startOfDay(found + 3 * 3_600_000, reader)).toBe(found);
});

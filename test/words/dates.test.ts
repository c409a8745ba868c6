import fc from 'fast-check';
import { en } from '../english';
import {
  closingOf,
  dayOf,
  endedOn,
  isoDayOf,
  momentOf,
  untilOf,
  written,
} from '../../src/words/dates';
import { makeWords } from '../../src/words/words';

const say = makeWords(en, 'en-US');
const language = (timeZone: string) => ({ reader: { locale: 'en-US', timeZone }, say });
const utc = language('UTC').reader;

describe('until: the last full day in the reader’s zone', () => {
  test.each([
    ['UTC', 'May 30, 2026 (9 days left)'],
    ['Pacific/Auckland', 'May 30, 2026 (9 days left)'],
    ['Asia/Kolkata', 'May 30, 2026 (9 days left)'],
    ['America/Los_Angeles', 'May 29, 2026 (9 days left)'],
  ])('an end at 31 May, 00:00Z, seen on 21 May in %s: %s', (timeZone, said) => {
    const [end, now] = [Date.parse('2026-05-31T00:00Z'), Date.parse('2026-05-21T00:00Z')];
    expect(untilOf(end, now, language(timeZone))).toBe(said);
  });

  test.each([
    ['2026-05-28T23:59:59.999Z', 'May 30, 2026 (2 days left)'],
    ['2026-05-29T00:00:00.000Z', 'May 31, 2026 at 12:00 AM (48 hours left)'],
    ['2026-05-30T22:30:00.000Z', 'May 31, 2026 at 12:00 AM (1 hour left)'],
    ['2026-05-30T23:30:00.000Z', 'May 31, 2026 at 12:00 AM (less than an hour left)'],
  ])('within 48 hours it has its hour: seen at %s', (now, said) => {
    const text = untilOf(Date.parse('2026-05-31T00:00Z'), Date.parse(now), language('UTC'));
    expect(text.replaceAll('\u202F', ' ')).toBe(said);
  });

  test.each(['Pacific/Auckland', 'Asia/Kolkata', 'UTC', 'America/Los_Angeles'])(
    'never says 0 days, through a whole year in %s',
    (timeZone) => {
      const end = Date.parse('2026-11-01T00:00Z');
      for (let hours = 1; hours < 365 * 24; hours += 7) {
        const said = untilOf(end, end - hours * 3_600_000, language(timeZone));
        expect(said).not.toMatch(/\b0 (day|hour)|-\d+ (day|hour)/);
      }
    },
  );
});

/** The clocks changed in the 24 hours before each of these ends, in Los Angeles or in Auckland. */
describe('an end at 00:00Z, right after clocks were changed', () => {
  test.each([
    {
      end: '2026-03-09',
      zone: 'Pacific/Auckland',
      day: 'March 8, 2026',
      hour: 'March 9, 2026 at 1:00 PM',
    },
    {
      end: '2026-03-09',
      zone: 'Asia/Kolkata',
      day: 'March 8, 2026',
      hour: 'March 9, 2026 at 5:30 AM',
    },
    { end: '2026-03-09', zone: 'UTC', day: 'March 8, 2026', hour: 'March 9, 2026 at 12:00 AM' },
    {
      end: '2026-03-09',
      zone: 'America/Los_Angeles',
      day: 'March 7, 2026',
      hour: 'March 8, 2026 at 5:00 PM',
    },
    {
      end: '2026-04-05',
      zone: 'Pacific/Auckland',
      day: 'April 4, 2026',
      hour: 'April 5, 2026 at 12:00 PM',
    },
    {
      end: '2026-04-05',
      zone: 'Asia/Kolkata',
      day: 'April 4, 2026',
      hour: 'April 5, 2026 at 5:30 AM',
    },
    { end: '2026-04-05', zone: 'UTC', day: 'April 4, 2026', hour: 'April 5, 2026 at 12:00 AM' },
    {
      end: '2026-04-05',
      zone: 'America/Los_Angeles',
      day: 'April 3, 2026',
      hour: 'April 4, 2026 at 5:00 PM',
    },
    {
      end: '2026-09-27',
      zone: 'Pacific/Auckland',
      day: 'September 26, 2026',
      hour: 'September 27, 2026 at 1:00 PM',
    },
    {
      end: '2026-09-27',
      zone: 'Asia/Kolkata',
      day: 'September 26, 2026',
      hour: 'September 27, 2026 at 5:30 AM',
    },
    {
      end: '2026-09-27',
      zone: 'UTC',
      day: 'September 26, 2026',
      hour: 'September 27, 2026 at 12:00 AM',
    },
    {
      end: '2026-09-27',
      zone: 'America/Los_Angeles',
      day: 'September 25, 2026',
      hour: 'September 26, 2026 at 5:00 PM',
    },
    {
      end: '2026-11-02',
      zone: 'Pacific/Auckland',
      day: 'November 1, 2026',
      hour: 'November 2, 2026 at 1:00 PM',
    },
    {
      end: '2026-11-02',
      zone: 'Asia/Kolkata',
      day: 'November 1, 2026',
      hour: 'November 2, 2026 at 5:30 AM',
    },
    {
      end: '2026-11-02',
      zone: 'UTC',
      day: 'November 1, 2026',
      hour: 'November 2, 2026 at 12:00 AM',
    },
    {
      end: '2026-11-02',
      zone: 'America/Los_Angeles',
      day: 'October 31, 2026',
      hour: 'November 1, 2026 at 4:00 PM',
    },
  ])('$end in $zone: $day, and a day before $hour', ({ end, zone, day, hour }) => {
    const said = (before: number) =>
      untilOf(Date.parse(end), Date.parse(end) - before * 86_400_000, language(zone));
    expect(said(10)).toBe(`${day} (9 days left)`);
    expect(said(1).replaceAll('\u202F', ' ')).toBe(`${hour} (24 hours left)`);
  });

  test('on a day of 25 hours, 48 hours may hold no other full day: the hour is said', () => {
    const [now, end] = [Date.parse('2026-11-01T07:00Z'), Date.parse('2026-11-03T07:30Z')];
    const said = untilOf(end, now, language('America/Los_Angeles'));
    expect(said.replaceAll('\u202F', ' ')).toBe('November 2, 2026 at 11:30 PM (48 hours left)');
  });
});

test('an end ahead is never said with a day that is over, nor with 0 days', () => {
  const zone = fc.constantFrom('Pacific/Auckland', 'Asia/Kolkata', 'UTC', 'America/Los_Angeles');
  const minutes = { min: 0, max: 60 * 24 * 366 };
  fc.assert(
    fc.property(
      fc.integer(minutes),
      fc.integer({ ...minutes, min: 1 }),
      zone,
      (from, left, zone) => {
        const now = Date.parse('2026-01-01') + from * 60_000;
        const said = untilOf(now + left * 60_000, now, language(zone));
        const today = isoDayOf(now, language(zone).reader);
        expect(said).not.toMatch(/\b0 (?:day|hour)|-\d+ (?:day|hour)/);
        expect(isoDayOf(Date.parse(`${said.split(/ at | \(/)[0] ?? ''} UTC`), utc) >= today).toBe(
          true,
        );
      },
    ),
    { seed: 57067, numRuns: 3_000 },
  );
});

test.each([
  ['2026-06-05T23:30:00Z', 'UTC', '2026-06-05'],
  ['2026-06-05T23:30:00Z', 'Asia/Tokyo', '2026-06-06'],
  ['2026-01-01T02:00:00Z', 'America/New_York', '2025-12-31'],
])('at %s the day for date fields in %s is %s', (at, timeZone, day) => {
  expect(isoDayOf(Date.parse(at), { locale: 'de-DE', timeZone })).toBe(day);
});

test.each([
  ['UTC', 'May 31, 2026'],
  ['America/Los_Angeles', 'May 30, 2026 at 5:00 PM'],
])('the moment 31 May, 00:00Z in %s: %s', (timeZone, said) => {
  const at = Date.parse('2026-05-31');
  expect(momentOf(at, language(timeZone).reader).replaceAll('\u202F', ' ')).toBe(said);
  expect(written(at, 'exact', language(timeZone).reader)).toBe('May 31, 2026 at 00:00 UTC');
});

test.each([
  ['UTC', 'May 30, 2026', 'May 31, 2026'],
  ['America/Los_Angeles', 'May 30, 2026', 'May 30, 2026'],
  ['Pacific/Auckland', 'May 31, 2026', 'May 31, 2026'],
])('an end at 31 May, 00:00Z in %s ended on %s and is over since %s', (timeZone, ended, since) => {
  const end = Date.parse('2026-05-31T00:00Z');
  const { reader } = language(timeZone);
  expect([endedOn(end, reader), dayOf(end, reader)]).toEqual([ended, since]);
});

describe('an end by its last full day, or by its own day and the hour', () => {
  test.each([
    ['2026-06-15T00:00:00Z', 'UTC', 'June 14, 2026'],
    ['2026-06-15T00:00:00Z', 'Pacific/Auckland', 'June 15, 2026 at 12:00 PM'],
    ['2026-06-15T00:00:00Z', 'Asia/Kolkata', 'June 15, 2026 at 5:30 AM'],
    ['2026-06-15T00:00:00Z', 'America/Los_Angeles', 'June 14, 2026 at 5:00 PM'],
    ['2026-05-10T12:00:00Z', 'UTC', 'May 10, 2026 at 12:00 PM'],
    ['2026-05-10T12:00:00Z', 'Pacific/Auckland', 'May 10, 2026'],
    ['2026-06-14T18:30:00Z', 'Asia/Kolkata', 'June 14, 2026'],
    ['2026-06-15T07:00:00Z', 'America/Los_Angeles', 'June 14, 2026'],
    ['2026-06-15T00:00:30Z', 'UTC', 'June 15, 2026 at 12:00 AM'],
    // The clock went from midnight to one: that day began at 1:00.
    ['2026-09-06T04:00:00Z', 'America/Santiago', 'September 5, 2026'],
  ])('an end at %s in %s: %s', (end, timeZone, said) => {
    const text = closingOf(Date.parse(end), language(timeZone).reader);
    expect(text.replaceAll('\u202F', ' ')).toBe(said);
  });

  test('names the day of its last moment', () => {
    const { reader } = language('Pacific/Auckland');
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const end = Date.parse('2026-01-01T00:00Z') + hour * 3_600_000;
      expect(closingOf(end, reader).split(' at ')[0]).toBe(dayOf(end - 1, reader));
    }
  });
});

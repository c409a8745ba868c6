import en from '../../i18n/en-US.json';
import { dayOf, endedOn, untilOf } from '../../src/words/dates';
import { makeWords } from '../../src/words/words';

const say = makeWords(en, 'en-US');
const language = (timeZone: string) => ({ reader: { locale: 'en-US', timeZone }, say });

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

test.each([
  ['UTC', 'May 30, 2026', 'May 31, 2026'],
  ['America/Los_Angeles', 'May 30, 2026', 'May 30, 2026'],
  ['Pacific/Auckland', 'May 31, 2026', 'May 31, 2026'],
])('an end at 31 May, 00:00Z in %s ended on %s and is over since %s', (timeZone, ended, since) => {
  const end = Date.parse('2026-05-31T00:00Z');
  const { reader } = language(timeZone);
  expect([endedOn(end, reader), dayOf(end, reader)]).toEqual([ended, since]);
});

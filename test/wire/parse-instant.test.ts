import { parseInstant } from '../../src/wire/parse-instant';
import { isoText } from '../../src/wire/iso-text';

const NOON = '2026-05-31T12:00:00.000Z';

test.each<[form: string, value: unknown, instant: string]>([
  ['a day', '2026-05-31', '2026-05-31T00:00:00.000Z'],
  ['29 February of a leap year', '2028-02-29', '2028-02-29T00:00:00.000Z'],
  ['29 February 2000', '2000-02-29', '2000-02-29T00:00:00.000Z'],
  ['minutes and Z', '2026-05-31T12:00Z', NOON],
  ['seconds and Z', '2026-05-31T12:00:00Z', NOON],
  ['tenths', '2026-05-31T12:00:00.5Z', '2026-05-31T12:00:00.500Z'],
  ['hundredths', '2026-05-31T12:00:00.05Z', '2026-05-31T12:00:00.050Z'],
  ['milliseconds', '2026-05-31T12:00:00.005Z', '2026-05-31T12:00:00.005Z'],
  ['digits past milliseconds, dropped', '2026-05-31T12:00:00.0009999Z', NOON],
  ['an offset to the east', '2026-05-31T14:00+02:00', NOON],
  ['an offset to the west', '2026-05-31T06:30:00-05:30', NOON],
  ['a fraction and an offset', '2026-05-31T14:00:00.000+02:00', NOON],
  ['an offset of nothing', '2026-05-31T12:00:00-00:00', NOON],
  ['the greatest offset', '2026-06-01T11:59+23:59', NOON],
  ['an offset into another month', '2026-06-01T00:30+01:00', '2026-05-31T23:30:00.000Z'],
  ['the last second of a day', '2026-05-31T23:59:59Z', '2026-05-31T23:59:59.000Z'],
  ['milliseconds as a number', 1780228800000, NOON],
  ['milliseconds as a text of 13 digits', '1780228800000', NOON],
  ['milliseconds as a text of 11 digits', '10000000000', '1970-04-26T17:46:40.000Z'],
  ['milliseconds as a text of 15 digits', '253402300799999', '9999-12-31T23:59:59.999Z'],
  ['a text of digits with noughts before', '001780228800000', NOON],
  ['nought', 0, '1970-01-01T00:00:00.000Z'],
  ['nought below nought', -0, '1970-01-01T00:00:00.000Z'],
  ['the first instant', '1970-01-01', '1970-01-01T00:00:00.000Z'],
  ['the last instant', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['the last instant as a number', 253402300799999, '9999-12-31T23:59:59.999Z'],
])('%s: %p', (_form, value, instant) => {
  const reading = parseInstant(value);
  expect(typeof reading === 'number' ? isoText(reading) : reading).toBe(instant);
});

test('there is one nought', () => {
  expect(parseInstant(-0)).toBe(0);
});

test.each([[null], [undefined], [''], ['NULL']])('no date: %p', (value) => {
  expect(parseInstant(value)).toBe('no-date');
});

test.each<[fault: string, value: unknown]>([
  ['no offset', '2026-05-31T12:00:00'],
  ['no offset, with a fraction', '2026-05-31T12:00:00.000'],
  ['a day with an offset', '2026-05-31Z'],
  ['an hour alone', '2026-05-31T12Z'],
  ['month 0', '2026-00-10'],
  ['month 13', '2026-13-10'],
  ['day 0', '2026-05-00'],
  ['30 February', '2026-02-30'],
  ['29 February of a common year', '2026-02-29'],
  ['31 April', '2026-04-31'],
  ['29 February 2100', '2100-02-29'],
  ['an impossible day with a time', '2026-02-30T12:00Z'],
  ['hour 24', '2026-05-31T24:00:00Z'],
  ['minute 60', '2026-05-31T12:60Z'],
  ['second 60', '2026-06-30T23:59:60Z'],
  ['offset hour 24', '2026-05-31T12:00+24:00'],
  ['offset minute 60', '2026-05-31T12:00+02:60'],
  ['an offset without a colon', '2026-05-31T12:00+0200'],
  ['an offset of hours alone', '2026-05-31T12:00+02'],
  ['a true minus sign', '2026-05-31T12:00\u221202:00'],
  ['a small t', '2026-05-31t12:00Z'],
  ['a small z', '2026-05-31T12:00z'],
  ['a space between', '2026-05-31 12:00Z'],
  ['a point without a fraction', '2026-05-31T12:00:00.Z'],
  ['a comma before the fraction', '2026-05-31T12:00:00,5Z'],
  ['a fraction of a minute', '2026-05-31T12:00.5Z'],
  ['a space before', ' 2026-05-31'],
  ['a line feed after', '2026-05-31\n'],
  ['one digit', '2026-5-31'],
  ['five digits of year', '12026-05-31'],
  ['a signed year', '+002026-05-31'],
  ['digits of another script', '\u0662\u0660\u0662\u0666-\u0660\u0665-\u0663\u0661'],
  ['the year 1969', '1969-12-31'],
  ['the year 1969, though the instant is later', '1969-12-31T23:30-01:00'],
  ['the year 1970, though the instant is earlier', '1970-01-01T00:30+01:00'],
  ['the year 0000', '0000-01-01'],
  ['the year 9999, though the instant is later', '9999-12-31T23:59:59.999-00:01'],
  ['the word for nothing in small letters', 'null'],
  ['words', '31 May 2026'],
  ['a day number', '31/05/2026'],
  ['a week', '2026-W22'],
  ['10 digits', '1780228800'],
  ['16 digits', '0001780228800000'],
  ['digits beyond the last instant', '253402300800000'],
  ['digits with a sign', '-1780228800000'],
  ['a number beyond the last instant', 253402300800000],
  ['a number below nought', -1],
  ['a broken number', 1780228800000.5],
  ['no number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['a truth', true],
  ['a list', ['2026-05-31']],
  ['an object', { date: '2026-05-31' }],
])('bad date, %s: %p', (_fault, value) => {
  expect(parseInstant(value)).toBe('bad-date');
});

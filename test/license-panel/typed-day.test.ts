import { isoDayOf, typedDay } from '../../static/license-panel/typed-day';

test.each([
  ['6/1/2026', 'en-US', '2026-06-01'],
  ['01/06/2026', 'en-GB', '2026-06-01'],
  ['1.6.26', 'de-DE', '2026-06-01'],
  ['2026/6/1', 'ja-JP', '2026-06-01'],
  ['2026-06-01', 'en-US', '2026-06-01'],
  [' 2026-06-01', 'de-DE', '2026-06-01'],
  ['6/31/2026', 'en-US', null],
  ['13/1/2026', 'en-US', null],
  ['6/1', 'en-US', null],
  ['June', 'en-US', null],
  ['', 'en-US', null],
])('"%s" typed in %s is %s', (text, locale, day) => {
  expect(isoDayOf(typedDay(text, locale))).toBe(day);
});

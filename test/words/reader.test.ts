import { readerOf } from '../../src/words/reader';

test.each([
  [
    { locale: 'de-DE', timezone: 'Europe/Berlin' },
    { locale: 'de-DE', timeZone: 'Europe/Berlin' },
  ],
  [
    { locale: 'no such', timezone: 'Mars/Olympus' },
    { locale: 'en-US', timeZone: 'UTC' },
  ],
  [
    { locale: '', timezone: null },
    { locale: 'en-US', timeZone: 'UTC' },
  ],
  [{}, { locale: 'en-US', timeZone: 'UTC' }],
])('%j reads as %j', (context, reader) => {
  expect(readerOf(context)).toEqual(reader);
});

test.each(['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'en-UK', 'fr'])('%s is known', (locale) => {
  expect(readerOf({ locale, timezone: 'Asia/Tokyo' })).toEqual({ locale, timeZone: 'Asia/Tokyo' });
});

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
  ...['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'].map((locale) => [
    { locale, timezone: 'Asia/Tokyo' },
    { locale, timeZone: 'Asia/Tokyo' },
  ]),
  [{}, { locale: 'en-US', timeZone: 'UTC' }],
])('%j reads as %j', (context, reader) => {
  expect(readerOf(context)).toEqual(reader);
});

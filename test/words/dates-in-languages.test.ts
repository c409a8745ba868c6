import { closingOf, isoDayOf, untilOf } from '../../src/words/dates';
import { fileOf } from './translation-files';

describe('in each language', () => {
  type Row = [locale: string, left: { days: string; hour: string; last: string }, closing: string];
  test.each<Row>([
    [
      'en-US',
      {
        days: 'June 14, 2026 (9 days left)',
        hour: 'June 15, 2026 at 2:00 AM (1 hour left)',
        last: 'June 15, 2026 at 2:00 AM (less than an hour left)',
      },
      'June 15, 2026 at 2:00 AM',
    ],
    [
      'de-DE',
      {
        days: '14. Juni 2026 (noch 9 Tage)',
        hour: '15. Juni 2026, 02:00 Uhr (noch 1 Stunde)',
        last: '15. Juni 2026, 02:00 Uhr (in weniger als einer Stunde)',
      },
      '15. Juni 2026 um 02:00',
    ],
    [
      'fr-FR',
      {
        days: '14 juin 2026 (il reste 9 jours)',
        hour: '15 juin 2026 à 02:00 (il reste 1 heure)',
        last: '15 juin 2026 à 02:00 (il reste moins d’une heure)',
      },
      '15 juin 2026 à 02:00',
    ],
    [
      'es-ES',
      {
        days: '14 de junio de 2026 (quedan 9 días)',
        hour: '15 de junio de 2026, 2:00 (queda 1 hora)',
        last: '15 de junio de 2026, 2:00 (queda menos de una hora)',
      },
      '15 de junio de 2026 a las 2:00',
    ],
    [
      'ja-JP',
      {
        days: '2026年6月14日（残り9日）',
        hour: '2026年6月15日 2:00（残り1時間）',
        last: '2026年6月15日 2:00（残り1時間未満）',
      },
      '2026年6月15日 2:00',
    ],
  ])('%s', (locale, left, closing) => {
    const reader = { locale, timeZone: 'Europe/Berlin' };
    const end = Date.parse('2026-06-15T00:00Z');
    const said = (now: string) =>
      untilOf(end, Date.parse(now), { reader, say: fileOf(locale).say }).replaceAll('\u202F', ' ');
    expect({
      days: said('2026-06-05T00:00Z'),
      hour: said('2026-06-14T22:30Z'),
      last: said('2026-06-14T23:30Z'),
    }).toEqual(left);
    expect(closingOf(end, reader).replaceAll('\u202F', ' ')).toBe(closing);
    expect(isoDayOf(end, reader)).toBe('2026-06-15');
  });
});

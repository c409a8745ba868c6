import type { Site } from '../site/site';

/** The day of an instant, an ISO text, as the site's reader writes it within a year. */
export const dayInZone = (at: string, { locale, timeZone }: Site): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone }).format(
    Date.parse(at),
  );

/** An instant in milliseconds as the site's reader writes it. */
export const inZone = (time: number, { locale, timeZone }: Site): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(time);

import type { Site } from '../site/site';

/** An instant in milliseconds as the site's reader writes it. */
export const inZone = (time: number, { locale, timeZone }: Site): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(time);

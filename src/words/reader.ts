/** The reader's language (BCP 47) and IANA time zone. */
export type Reader = { locale: string; timeZone: string };

/** The reader that the browser's context describes; what it does not know is English and UTC. */
export function readerOf(context: { locale?: unknown; timezone?: unknown }): Reader {
  return {
    locale: known(context.locale, (locale) => new Intl.DateTimeFormat(locale)) ?? 'en-US',
    timeZone:
      known(context.timezone, (timeZone) => new Intl.DateTimeFormat('en', { timeZone })) ?? 'UTC',
  };
}

/** The text, unless `Intl` has never heard of it. */
function known(value: unknown, use: (text: string) => unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    use(value);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * The day that a reader typed, as midnight of the browser's zone, which is how Atlaskit's picker takes
 * it: year first, or in the order of the reader's language. An invalid date when it is no whole day.
 */
export function typedDay(text: string, locale: string): Date {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (numbers.length !== 3) return new Date(NaN);
  const isYearFirst = /^\s*\d{4}/.test(text);
  const order = isYearFirst ? ['year', 'month', 'day'] : orderOf(locale);
  const part = (name: string) => numbers[order.indexOf(name)] ?? NaN;
  const year = part('year') < 100 ? part('year') + 2000 : part('year');
  const day = new Date(year, part('month') - 1, part('day'));
  // 31 June is no day, though JavaScript would make it 1 July.
  return day.getMonth() === part('month') - 1 ? day : new Date(NaN);
}

function orderOf(locale: string): string[] {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, numeric)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');
}

/** `YYYY-MM-DD` of the browser's zone, or null for an invalid date. */
export function isoDayOf(day: Date): string | null {
  if (Number.isNaN(day.getTime())) return null;
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const date = [padded(day.getMonth() + 1, 2), padded(day.getDate(), 2)];
  return [padded(day.getFullYear(), 4), ...date].join('-');
}

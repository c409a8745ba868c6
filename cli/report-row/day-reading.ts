import { parseInstant, type DateReading } from '../../src/wire/parse-instant';

/** How many different days are remembered. */
const MOST = 20_000;

/** What days of the calendar read as, each read once: an export has a few thousand of them. */
const readings = new Map<number, DateReading>();

/** `parseInstant`, quicker for the plain days (`2026-06-01`) that the rows of an export repeat. */
export function dayReading(value: unknown): DateReading {
  const digits = typeof value === 'string' ? digitsOfDay(value) : -1;
  if (digits === -1) return parseInstant(value);
  const known = readings.get(digits);
  if (known !== undefined) return known;
  const reading = parseInstant(value);
  if (readings.size < MOST) readings.set(digits, reading);
  return reading;
}

const DASH = 45;

/** The eight digits of a text that has the form of a day; -1 for any other. */
function digitsOfDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return -1;
  let digits = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    digits = digits * 10 + digit;
  }
  return digits;
}

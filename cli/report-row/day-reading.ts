import { parseInstant, type DateReading } from '../../src/wire/parse-instant';

const DASH = 45;
const FIRST_YEAR = 1970;
const YEARS = 128;

/** Readings of plain days by year, month and day, each made once; NaN for those that were not asked for. */
const readings = new Float64Array(YEARS * 16 * 32).fill(NaN);
const BAD = -1;

/** `parseInstant`, quicker for the plain days (`2026-06-01`) that the rows of an export repeat. */
export function dayReading(value: unknown): DateReading {
  const slot = typeof value === 'string' ? slotOf(value) : -1;
  if (slot === -1) return parseInstant(value);
  const known = readings[slot] ?? NaN;
  if (known >= 0) return known;
  if (known === BAD) return 'bad-date';
  const reading = parseInstant(value);
  readings[slot] = typeof reading === 'number' ? reading : BAD;
  return reading;
}

/** Where the reading of a text is kept that is a day of these years, if there is such a day; -1 for any other text. */
function slotOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return -1;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2) - FIRST_YEAR;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const isKept = year >= 0 && year < YEARS && month >= 0 && month < 16 && day >= 0 && day < 32;
  return isKept ? (year * 16 + month) * 32 + day : -1;
}

/** The number that two digits write; far below zero where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

import { parseInstant, type DateReading } from '../../src/wire/parse-instant';

/** How many different texts are remembered. An export has a few thousand days in it. */
const MOST = 20_000;

const readings = new Map<string, DateReading>();

/** `parseInstant`, quicker for the few texts that the rows of an export repeat. */
export function dayReading(value: unknown): DateReading {
  if (typeof value !== 'string') return parseInstant(value);
  const known = readings.get(value);
  if (known !== undefined) return known;
  const reading = parseInstant(value);
  if (readings.size < MOST) readings.set(value, reading);
  return reading;
}

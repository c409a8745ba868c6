import { DAY, LAST_INSTANT, plusCalendarMonth } from '../../src/rules/instant';
import { isJsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import type { RawCase } from './raw-case';

/** Suspension and the trust in a sighting, a quote's length and the staff's day 30, the data of forge-2025. */
const LENGTHS = [0, 15, 30, 60].map((days) => days * DAY);

/** Fields whose dates never lie on the time line of access. */
const beside = new Set(['recordedAt', 'termEnd']);

/**
 * Every instant at which anything of the answer may change, in time order, read from the JSON and
 * not by the program's own notion of an edge.
 */
export function edgesOf({ license, records }: RawCase): number[] {
  const edges = new Set<number>();
  for (const date of datesIn(license)) for (const length of LENGTHS) edges.add(date + length);
  for (const record of records) {
    for (const date of datesIn(record)) for (const length of LENGTHS) edges.add(date + length);
    for (const date of datesOfCancellation(record)) edges.add(plusCalendarMonth(date));
  }
  const first = Math.min(...edges, Date.UTC(2026, 0, 1));
  return [...edges.add(first - DAY)].filter(isWritable).sort((a, b) => a - b);
}

/** Each edge with the millisecond before and after it. */
export function probesOf(raw: RawCase): number[] {
  const around = edgesOf(raw).flatMap((edge) => [edge - 1, edge, edge + 1]);
  return [...new Set(around)].filter(isWritable).sort((a, b) => a - b);
}

/** The report shows a cancelled subscription as cancelled for a month. */
function datesOfCancellation(record: unknown): number[] {
  return isJsonObject(record) && record.kind === 'cancellation' ? datesIn(record) : [];
}

function isWritable(instant: number): boolean {
  return instant >= 0 && instant <= LAST_INSTANT;
}

function datesIn(value: unknown): number[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([field, member]) => {
    if (beside.has(field)) return [];
    const date = parseInstant(member);
    return typeof date === 'number' ? [date] : datesIn(member);
  });
}

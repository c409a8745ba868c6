import { DAY } from '../../../src/rules/instant';
import { cancellations, extensions, issues, quotes, type Happenings } from './happenings';
import { statedEnd, type Point } from './point';

/** The end of the term that a dated license states. */
const END = Date.UTC(2026, 4, 31);

/** A millisecond in days. */
export const MILLISECOND = 1 / DAY;

/** A number of days from that end as an instant. */
export function day(days: number): number {
  return Math.round(END + days * DAY);
}

/** The license of a point as Atlassian's JSON. */
export function rawLicense({ kind, billing, end, flag }: Omit<Point, keyof Happenings>): object {
  const endDate = kind === 'evaluation' ? 'trialEndDate' : 'subscriptionEndDate';
  return {
    ...(flag !== 'silent' && { active: flag === 'active' }),
    ...(kind === 'evaluation' && { isEvaluation: true }),
    ...(kind === 'developer' && { type: 'DEVELOPER' }),
    ...(billing !== 'unknown' && { billingPeriod: billing.toUpperCase() }),
    ...(end !== 'none' && { [endDate]: day(statedEnd[end]) }),
  };
}

/** The records of a point as the command line reads them. */
export function rawRecords(point: Happenings): object[] {
  const { made, withdrawn } = { withdrawn: [], ...cancellations[point.cancellation] };
  const issue = issues[point.issue];
  const newEnd = extensions[point.extension];
  return [
    ...made.map((fields) => ({ kind: 'cancellation', ...fields })),
    ...withdrawn.map((at) => ({ kind: 'cancellation-withdrawn', at })),
    ...quotes[point.quote].recorded,
    ...(issue ? [knownIssue(issue)] : []),
    ...(newEnd === null ? [] : [{ kind: 'extension', newEnd }]),
  ].map(written);
}

function knownIssue({
  id,
  source,
  from,
  until,
}: NonNullable<(typeof issues)[keyof typeof issues]>): object {
  return { kind: 'known-issue', issue: id, source, from, ...(until < Infinity && { until }) };
}

/** A record with an id and a moment of recording in the order of its list, and every day as a date. */
export function written(fields: object, index: number): object {
  const record: Record<string, unknown> = {
    id: `r${String(index)}`,
    recordedAt: index,
    source: 'admin',
  };
  const members: [string, unknown][] = Object.entries(fields);
  for (const [name, value] of members)
    record[name] = typeof value === 'number' ? day(value) : value;
  return record;
}

import { DAY, NEVER, type Instant } from '../../src/rules/instant';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import type { Cancellation, RecordVersion } from '../../src/rules/record';
import type { RegimeName } from '../../src/rules/regimes';
import { parseEvidence, type Case } from '../../src/wire/parse-case';
import { parseLicense } from '../../src/wire/parse-license';
import type { JoinedHistory } from './joined-history';
import type { ReportRow } from './report-row';

/** What is asked of a row: when, by which regime (null: the joined history's, or the default), and what is known beside it. */
export type AskedOfRow = {
  at: Instant;
  regime: RegimeName | null;
  history: JoinedHistory | null;
};

/** So long the license that an exported history holds is taken for what Atlassian says now. */
const FRESH = DAY;

/**
 * The row as a case of the rules. A report gives no flag, so dates and records decide (authority
 * `rules`), unless a joined history was exported within the day before and holds Atlassian's own license.
 */
export function caseOfRow(row: ReportRow, { at, regime, history }: AskedOfRow): Case {
  const id = row.id ?? '';
  const policy = policyOf(history, regime);
  if (history && isFresh(history, at)) {
    const { environment, license } = history;
    const evidence = parseEvidence({ environment, license });
    return { id, at, policy, evidence: { ...evidence, records: history.records } };
  }
  const { license, problems } = parseLicense(row.license);
  const known = history?.records ?? [];
  const isAssumed = row.status === 'cancelled' && !known.some(isCancellation);
  return {
    id,
    at,
    policy: { ...policy, authority: 'rules' },
    evidence: {
      environment: 'PRODUCTION',
      license,
      records: isAssumed ? [...known, assumedCancellation(row, at)] : known,
      knownAt: NEVER,
      problems,
    },
  };
}

/** Whether the license beside an exported history is recent enough to say what Atlassian's flag is. */
export function isFresh({ exportedAt, license }: JoinedHistory, at: Instant): boolean {
  return license !== null && exportedAt <= at && at - exportedAt < FRESH;
}

function policyOf(history: JoinedHistory | null, regime: RegimeName | null): Policy {
  const policy = history?.policy ?? defaultPolicy;
  return regime === null ? policy : { ...policy, regime };
}

function isCancellation({ record }: RecordVersion): boolean {
  return record.kind === 'cancellation';
}

/** The id of the cancellation that a row's status tells of without saying when it was made. */
const ASSUMED_CANCELLATION = 'the report’s status';

/**
 * A report says that a license was cancelled, never when. It is taken to be when the row was last
 * updated, within the term and not after the moment that is asked about.
 */
export function assumedMoment({ start, end, lastUpdated }: ReportRow, at: Instant): Instant {
  const known = [lastUpdated, start, end].find((date) => typeof date === 'number') ?? at;
  const latest = Math.min(typeof end === 'number' ? end : NEVER, at);
  const earliest = typeof start === 'number' ? Math.min(start, latest) : 0;
  return Math.max(earliest, Math.min(known, latest));
}

function assumedCancellation(row: ReportRow, at: Instant): RecordVersion {
  const { end } = row;
  const record: Cancellation = {
    id: ASSUMED_CANCELLATION,
    recordedAt: at,
    source: 'observed',
    kind: 'cancellation',
    at: assumedMoment(row, at),
    effective: null,
    termEnd: typeof end === 'number' ? end : null,
  };
  return { record, raw: record };
}

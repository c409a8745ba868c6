import { cancelledTermAt } from './cancellation';
import { changesBetween } from './changes';
import { countingRecords } from './counting-records';
import type { Evidence } from './evidence';
import { historyOf } from './history';
import { NEVER, type Instant } from './instant';
import type { Policy } from './policy';
import { regimes } from './regimes';
import { extendedTerm, isReadable } from './unreadable';

/** The dates that a sentence needs beside the resolution; null where there is none to name. */
export type Circumstances = {
  /** When the term ends or ended, extensions included. */
  termEnd: Instant | null;
  /** When the cancellation that counts was made. */
  cancelledAt: Instant | null;
  /** When access ended by dates and records, if it has. */
  endedAt: Instant | null;
};

const unknown: Circumstances = { termEnd: null, cancelledAt: null, endedAt: null };

/** The dates behind the resolution of the same evidence at `at`. */
export function circumstancesAt(evidence: Evidence, policy: Policy, at: Instant): Circumstances {
  const { license } = evidence;
  if (!isReadable(license)) return unknown;
  const history = historyOf(countingRecords(evidence.records, evidence.knownAt).records);
  const term = extendedTerm(license, history);
  const cancelled = cancelledTermAt(term, history, { regime: regimes[policy.regime], at });
  const latest = changesBetween({ term, history, policy }, 0, at + 1)
    .filter(({ lic }, index, all) => lic !== (all[index - 1]?.lic ?? 'active'))
    .at(-1);
  return {
    termEnd: term.end === NEVER ? null : term.end,
    cancelledAt: cancelled?.cancellation.at ?? null,
    endedAt: latest?.lic === 'none' ? latest.at : null,
  };
}

import { cancelledTermAt, courseOf } from '../../../src/rules/course';
import { countingRecords } from '../../../src/rules/counting-records';
import type { DatedGrounds, UndatedGrounds } from '../../../src/rules/decide';
import { extendedTerm } from '../../../src/rules/extended-term';
import { holdAt } from '../../../src/rules/hold-at';
import { historyOf } from '../../../src/rules/history';
import { LAST_INSTANT, plusDays, type Instant } from '../../../src/rules/instant';
import { isReadable } from '../../../src/rules/license';
import { mayStillRun } from '../../../src/rules/may-still-run';
import { regimes } from '../../../src/rules/regimes';
import type { Access } from '../../../src/rules/policy';
import type { Lic, State } from '../../../src/rules/resolution';
import type { Case } from '../../../src/wire/parse-case';

/** What every engine has to say of a license. */
export type Outcome = { state: State; access: Access; lic: Lic | null };

/** What our own rules decide from. */
export type Grounds = { dated: DatedGrounds } | { undated: UndatedGrounds };

/**
 * The same for other engines, as flat JSON. What takes a search through the history has been done for
 * them: the one cancellation and the one hold that count. Instants are milliseconds; one that never
 * comes is later than all others.
 */
export type Facts = {
  at: number;
  license: 'dated' | 'unreadable' | 'missing';
  enforced: boolean;
  mayStillRun: boolean;
  kind: 'evaluation' | 'subscription' | 'developer';
  flag: 'active' | 'none' | 'silent';
  end: number;
  suspendedUntil: number;
  cancelled: boolean;
  stop: number;
  held: 'quote' | 'known-issue' | 'nothing';
  confirmed: boolean;
};

/** What a license is decided from at the moment of its case. */
export const groundsOf = ({ evidence, policy, at }: Case): Grounds => {
  const { license, environment } = evidence;
  const regime = regimes[policy.regime];
  const history = historyOf(countingRecords(evidence.records, evidence.knownAt).records);
  if (!isReadable(license)) {
    const { kind } = license;
    const runs = kind === 'unreadable' && mayStillRun(license.flag, history, { regime, at });
    return { undated: { kind, environment, mayStillRun: runs } };
  }
  const term = extendedTerm(license, history);
  const cancelled = cancelledTermAt(courseOf(term, history, regime), at);
  return { dated: { flag: license.flag, term, cancelled, hold: holdAt(history.holds, at) } };
};

const written = (instant: Instant): number => Math.min(instant, LAST_INSTANT + 1);

/** The grounds of a case in the form that other engines are given. */
export const factsOf = (grounds: Grounds, { evidence, policy, at }: Case): Facts => {
  const facts: Facts = {
    at,
    license: 'missing',
    enforced: evidence.environment === 'PRODUCTION' && policy.listed,
    mayStillRun: false,
    kind: 'subscription',
    flag: 'silent',
    end: 0,
    suspendedUntil: 0,
    cancelled: false,
    stop: 0,
    held: 'nothing',
    confirmed: false,
  };
  if ('undated' in grounds) {
    const { kind, mayStillRun } = grounds.undated;
    return { ...facts, license: kind === 'unreadable' ? kind : 'missing', mayStillRun };
  }
  const { flag, term, cancelled, hold } = grounds.dated;
  const { kind, end } = term;
  return {
    ...facts,
    license: 'dated',
    kind,
    flag,
    end: written(end),
    suspendedUntil: written(plusDays(end, regimes[policy.regime].suspendedDays[kind])),
    cancelled: cancelled !== null,
    stop: written(cancelled?.stop ?? 0),
    held: hold?.kind ?? 'nothing',
    confirmed: hold?.source === 'vendor',
  };
};

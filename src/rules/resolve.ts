import { candidatesFor } from './candidates';
import { changesWithin } from './changes';
import { contestedAt } from './contested';
import { countingRecords } from './counting-records';
import { cancelledTermAt, courseOf } from './course';
import { decideByDates, decideWithoutDates } from './decide';
import type { Evidence } from './evidence';
import { extendedTerm } from './extended-term';
import { holdAt } from './hold-at';
import { historyOf, type History, type Hold } from './history';
import { NEVER, type Instant } from './instant';
import { isReadable, type ReadableLicense } from './license';
import { mayStillRun } from './may-still-run';
import type { Policy } from './policy';
import { quoteProblem, sortedProblems, type Problem } from './problem';
import { regimes } from './regimes';
import { reportStatusAt } from './report-status';
import type { HeldBy, Resolution } from './resolution';

/** The judgement, and everything that is wrong with what it was made from. */
export type Judgement = { resolution: Resolution; problems: Problem[] };

/** Where the license stands at `at`. Total: every evidence has exactly one answer, and nothing throws. */
export function resolve(evidence: Evidence, policy: Policy, at: Instant): Judgement {
  const { records, conflicts } = countingRecords(evidence.records, evidence.knownAt);
  const history = historyOf(records);
  const problems: Problem[] = [
    ...evidence.problems,
    ...conflicts.map((id) => ({ code: 'record-conflict' as const, id })),
    ...quoteProblems(history),
  ];
  return {
    resolution: resolutionOf(evidence, history, { policy, at }),
    problems: sortedProblems(problems),
  };
}

function resolutionOf(
  { license, environment }: Evidence,
  history: History,
  { policy, at }: { policy: Policy; at: Instant },
): Resolution {
  if (isReadable(license)) return readable(license, history, { policy, at });
  const { kind } = license;
  const runs =
    kind === 'unreadable' &&
    mayStillRun(license.flag, history, { regime: regimes[policy.regime], at });
  const grounds = { kind, environment, mayStillRun: runs };
  const { state, access, lic, reason } = decideWithoutDates(grounds, policy);
  return {
    state,
    access,
    lic,
    lifecycle: null,
    reportStatus: null,
    reason,
    until: null,
    next: [],
    heldBy: null,
    divergence: null,
    contested: [],
  };
}

function readable(
  license: ReadableLicense,
  history: History,
  { policy, at }: { policy: Policy; at: Instant },
): Resolution {
  const term = extendedTerm(license, history);
  const regime = regimes[policy.regime];
  const course = courseOf(term, history, regime);
  const hold = holdAt(history.holds, at);
  const grounds = { flag: license.flag, term, cancelled: cancelledTermAt(course, at), hold };
  const { expected, verdict, access } = decideByDates(grounds, policy, at);
  const next = verdict.asExpected ? changesWithin({ from: at, until: NEVER }, course, policy) : [];
  const named = { regime: policy.regime, at };
  const { reported } = verdict;
  return {
    state: verdict.state,
    access,
    lic: verdict.lic,
    lifecycle: expected.lifecycle.state,
    reportStatus: reportStatusAt(expected.lifecycle, term, { regime, at }),
    reason: verdict.reason,
    until: next[0]?.at ?? null,
    next,
    heldBy: hold && heldBy(hold),
    divergence: reported && {
      reported,
      expected: expected.lic,
      candidates: candidatesFor(reported, expected, { course, hold, at }),
    },
    contested: contestedAt(expected, term, named),
  };
}

function heldBy({ kind, name, source, until }: Hold): HeldBy {
  return { kind, id: name, source, until };
}

function quoteProblems({ quotes }: History): Problem[] {
  const problems: Problem[] = [];
  for (const quote of quotes) {
    const code = quoteProblem(quote);
    if (code) problems.push({ code, id: quote.id });
  }
  return problems;
}

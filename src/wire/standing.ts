import { circumstancesAt, type Circumstances } from '../rules/circumstances';
import type { Evidence } from '../rules/evidence';
import type { Instant } from '../rules/instant';
import type { Environment } from '../rules/license';
import type { Policy } from '../rules/policy';
import { answerOf, type Answer } from './answer';
import { recordsOf, type Entry } from './entry';
import { optionalIsoText } from './iso-text';
import { parseEvidence } from './parse-case';

/** What a standing follows from, beside the moment. Plain JSON. */
export type Known = {
  app: { name: string };
  environment: Environment;
  /** Atlassian's license JSON as the function received it; null when it received none. */
  license: unknown;
  policy: Policy;
  /** Every entry that an answer can depend on, oldest first. */
  entries: Entry[];
};

/** Everything the license panel shows: what is known, and the answer that follows from it. */
export type Standing = Known & {
  answer: Answer;
  /** What is behind the answer. */
  circumstances: CircumstancesJson;
};

/** Circumstances as they cross the bridge: their dates as ISO 8601 text. */
type CircumstancesJson = { [Name in keyof Circumstances]: DatesAsText<Circumstances[Name]> };

type DatesAsText<Value> = Value extends Instant ? string : Value;

/** Where the license stands at `at`. The browser asks it too, for what would be. */
export function standingAt(known: Known, at: Instant): Standing {
  const { app, environment, license, policy, entries } = known;
  const evidence = evidenceOf(known);
  return {
    app,
    environment,
    license,
    policy,
    entries,
    answer: answerOf({ id: 'now', at, evidence, policy }),
    circumstances: circumstancesJson(circumstancesAt(evidence, policy, at)),
  };
}

/** What is known, read for the rules. */
export function evidenceOf({ environment, license, entries }: Known): Evidence {
  return parseEvidence({ environment, license, records: recordsOf(entries) });
}

/** What is behind an answer, as it crosses the bridge. */
export function circumstancesJson({ lastHold, ...dates }: Circumstances): CircumstancesJson {
  return {
    termEnd: optionalIsoText(dates.termEnd),
    statedEnd: optionalIsoText(dates.statedEnd),
    cancelledAt: optionalIsoText(dates.cancelledAt),
    acceptedAt: optionalIsoText(dates.acceptedAt),
    confirmedUntil: optionalIsoText(dates.confirmedUntil),
    endedAt: optionalIsoText(dates.endedAt),
    noAccessSince: optionalIsoText(dates.noAccessSince),
    lastHold,
  };
}

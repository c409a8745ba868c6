import { circumstancesAt } from '../../src/rules/circumstances';
import type { Instant } from '../../src/rules/instant';
import type { Policy } from '../../src/rules/policy';
import { timelineOf } from '../../src/rules/timeline';
import { answerOf, type Answer } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';
import { circumstancesJson, type Standing } from '../../src/wire/standing';
import { standingWords, type StandingWords } from '../../src/words/standing-words';
import type { Given } from '../given/given';
import { accessUntil } from './access-until';
import { behindOf } from '../../src/words/behind-of';
import { compareAnswers, type Comparison } from './compare-answers';
import { english } from '../english';
import type { SingleChange } from './nearest-change';
import { readAs, type ReadFact } from './read-as';
import { reportWords, type ReportWords } from '../../src/words/report-words';
import { singleChanges } from './single-changes';
import { contestedSources, sourcesOf, type SourceLine } from './sources';

/** Everything that is said of one license at one moment. */
export type Explanation = {
  given: Given;
  policy: Policy;
  answer: Answer;
  circumstances: Standing['circumstances'];
  words: StandingWords;
  /** What else the dates rest on, each as a sentence. */
  behind: string[];
  sources: SourceLine[];
  contested: { cell: Answer['contested'][number]; sources: SourceLine[] }[];
  report: ReportWords | null;
  /** The row of the report that was given says what these rules let the report say; null without one. */
  isReportedSo: boolean | null;
  readAs: ReadFact[];
  pasted: Comparison | null;
  /** When users have less access than now, as far as that is known. */
  accessUntil: Instant | null;
  /** Single facts that would change the answer, the nearest first. */
  changes: SingleChange[];
};

/** Explains a case by the rules that the license panel goes by. */
export function explanationOf(given: Given, asked: Case): Explanation {
  const { evidence, policy, at } = asked;
  const answer = answerOf(asked);
  const circumstances = circumstancesJson(circumstancesAt(evidence, policy, at));
  const sayable = { answer, circumstances, policy };
  const timeline = timelineOf(evidence, policy);
  return {
    given,
    policy,
    answer,
    circumstances,
    words: standingWords(sayable, english),
    behind: behindOf(sayable, english),
    sources: sourcesOf(answer.reason, policy.regime),
    contested: answer.contested.map((cell) => ({ cell, sources: contestedSources[cell] })),
    report: timeline && reportWords(sayable, timeline, english),
    isReportedSo: isReportedSo(given, answer),
    readAs: readAs(asked, given.license),
    pasted: given.pasted && compareAnswers(given.pasted),
    accessUntil: accessUntil(asked),
    changes: singleChanges(asked),
  };
}

/** The reporting API spells `expired` as `inactive`. */
function isReportedSo({ reported }: Given, { reportStatus }: Answer): boolean | null {
  if (reported === null || reportStatus === null) return null;
  return (reported === 'inactive' ? 'expired' : reported) === reportStatus;
}

/** Something does not fit: the row's status, the pasted answer, Atlassian's flag, or the facts themselves. */
export function hasFindings({ answer, pasted, isReportedSo: isReported }: Explanation): boolean {
  const isOutdated = pasted !== null && pasted.differences.length > 0;
  return (
    isReported === false || isOutdated || answer.divergence !== null || answer.problems.length > 0
  );
}

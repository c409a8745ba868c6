import { canonicalJson } from '../../src/rules/canonical-json';
import { timelineOf } from '../../src/rules/timeline';
import type { Change } from '../../src/rules/resolution';
import { answerOf, type Answer } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';

/** The members of an answer that say something of a license. */
const members = [
  'state',
  'access',
  'reason',
  'lic',
  'lifecycle',
  'reportStatus',
  'until',
  'heldBy',
  'divergence',
  'contested',
  'problems',
] as const;

/** The name of one of them. */
export type AnswerMember = (typeof members)[number];

/** What becomes of an answer, and of the whole course by dates and records. */
export type Difference = {
  before: Answer;
  after: Answer;
  /** The members that are not the same. */
  members: AnswerMember[];
  /** Dated changes that would come, or would have come, and those that would not. */
  appears: Change[];
  vanishes: Change[];
};

/** Holds the answer and the course of a case against those of the supposed one. */
export function differenceOf(asked: Case, supposed: Case): Difference {
  const [before, after] = [answerOf(asked), answerOf(supposed)];
  const [was, is] = [changesOf(asked), changesOf(supposed)];
  return {
    before,
    after,
    members: members.filter(
      (member) => canonicalJson(before[member]) !== canonicalJson(after[member]),
    ),
    appears: without(is, was),
    vanishes: without(was, is),
  };
}

/** Nothing at all is different. */
export function isSame({ members: differing, appears, vanishes }: Difference): boolean {
  return differing.length + appears.length + vanishes.length === 0;
}

function changesOf({ evidence, policy }: Case): Change[] {
  return timelineOf(evidence, policy)?.changes ?? [];
}

function without(changes: Change[], others: Change[]): Change[] {
  const known = new Set(others.map((change) => JSON.stringify(change)));
  return changes.filter((change) => !known.has(JSON.stringify(change)));
}

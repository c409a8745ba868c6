import type { Evidence } from './evidence';
import type { Instant } from './instant';
import { noticeOf } from './notice';
import type { NoticeChoices } from './notice-choice';
import { noticeFacts } from './notice-facts';
import type { Audience } from './notice-table';
import type { Policy } from './policy';
import { resolve } from './resolve';

/** What notices are made from. */
export type Told = { evidence: Evidence; policy: Policy; choices: NoticeChoices };

/**
 * Quiet is found out ahead for so long: three times the hour between two runs of the job, so that one
 * that fails or is late keeps nobody from being told.
 */
const AHEAD = 3 * 3_600_000;

/** Whether nobody of an audience is told anything at `at` and in the hours after it. */
export function isQuiet({ evidence, policy, choices }: Told, audience: Audience, at: Instant) {
  const until = at + AHEAD;
  const changes = resolve(evidence, policy, at).resolution.next.map((change) => change.at);
  return [at, ...changes.filter((change) => change < until), until].every(
    (moment) => noticeOf(noticeFacts(evidence, policy, moment), audience, choices) === null,
  );
}

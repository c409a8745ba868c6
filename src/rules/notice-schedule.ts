import type { Evidence } from './evidence';
import type { Instant } from './instant';
import { noticeOf, type Notice } from './notice';
import { noticeFacts } from './notice-facts';
import { factEdges, stageMoments } from './notice-moments';
import type { NoticeChoices } from './notice-choice';
import type { Audience } from './notice-table';
import type { Policy } from './policy';
import type { Stretch } from './spans';

/** What notices are made from. */
export type NoticeGrounds = { evidence: Evidence; policy: Policy; choices: NoticeChoices };

/** What an audience is told from a moment on, up to the next; null for nothing. */
export type ScheduledNotice = { from: Instant; notice: Notice | null };

/**
 * What an audience is told within `stretch` if nothing else happens, in time order and beginning with
 * its first moment. Exact: up to the next moment it is the same notice, of which only the days left go on.
 */
export function noticeSchedule(
  { evidence, policy, choices }: NoticeGrounds,
  audience: Audience,
  stretch: Stretch,
): ScheduledNotice[] {
  const starts = [stretch.from, ...factEdges(evidence, policy, stretch)];
  const schedule: ScheduledNotice[] = [];
  starts.forEach((from, index) => {
    const facts = noticeFacts(evidence, policy, from);
    const until = starts[index + 1] ?? stretch.until;
    for (const at of [from, ...stageMoments(facts, choices, { from, until })]) {
      const notice = noticeOf({ ...facts, at }, audience, choices);
      const last = schedule.at(-1);
      if (!last || !isSame(last.notice, notice)) schedule.push({ from: at, notice });
    }
  });
  return schedule;
}

/** Whether somebody who dealt with the one has dealt with the other; an audience is told one thing of a situation. */
function isSame(one: Notice | null, other: Notice | null): boolean {
  if (one === null || other === null) return one === other;
  return one.situation === other.situation && one.stage === other.stage && one.date === other.date;
}

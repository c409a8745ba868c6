import { TRUSTED_DAYS } from '../../src/rules/last-sighting';
import { DAY, LAST_INSTANT, NEVER, type Instant } from '../../src/rules/instant';
import { timelineOf } from '../../src/rules/timeline';
import { answerOf } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';
import { accessUntil } from './access-until';
import type { SingleChange } from './nearest-change';

/** When the answer is another one without anything happening, Atlassian's flag following as it should; or null. */
export function changeByTime(asked: Case): SingleChange | null {
  const before = answerOf(asked);
  const [next] = before.next;
  const { evidence, at } = asked;
  if (next) {
    // What comes next is told for a flag that goes along with dates and records.
    const byRules = { ...asked, policy: { ...asked.policy, authority: 'rules' as const } };
    const then = Date.parse(next.at);
    return byTime({ ...byRules, at: then }, at);
  }
  const timeline = timelineOf(evidence, asked.policy, { from: at, until: NEVER });
  const seen = evidence.records.flatMap(({ record }) =>
    record.kind === 'sighting' ? [record.at, record.at + TRUSTED_DAYS * DAY] : [],
  );
  const edges = [...(timeline?.expected ?? []), ...(timeline?.holds ?? [])].flatMap(
    ({ from, until }) => [from, until],
  );
  const later = [...edges, ...seen]
    .filter((edge) => edge > at && edge <= LAST_INSTANT)
    .sort((a, b) => a - b);
  for (const then of later) {
    const after = answerOf({ ...asked, at: then });
    if (after.state !== before.state || after.access !== before.access)
      return byTime({ ...asked, at: then }, at);
  }
  return null;
}

function byTime(then: Case, now: Instant): SingleChange {
  return {
    code: 'time',
    edit: null,
    removed: null,
    at: then.at,
    assumptions: 0,
    days: (then.at - now) / DAY,
    isLeast: true,
    after: answerOf(then),
    accessUntil: accessUntil(then),
  };
}

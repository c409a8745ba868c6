import { TRUSTED_DAYS } from '../../src/rules/last-sighting';
import { DAY, LAST_INSTANT, NEVER } from '../../src/rules/instant';
import { timelineOf } from '../../src/rules/timeline';
import { answerOf } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';
import type { SingleChange } from './nearest-change';
import { changes } from './supposing';

/** When the answer is another one without anything happening, Atlassian's flag following as it should; or null. */
export function changeByTime(asked: Case): SingleChange | null {
  const before = answerOf(asked);
  const [next] = before.next;
  const { evidence, at } = asked;
  if (next) {
    // What comes next is told for a flag that goes along with dates and records.
    const byRules = { ...asked, policy: { ...asked.policy, authority: 'rules' as const } };
    const then = Date.parse(next.at);
    return byTime(then, answerOf({ ...byRules, at: then }), (then - at) / DAY);
  }
  const timeline = timelineOf(evidence, asked.policy, { from: at, until: NEVER });
  const seen = evidence.records.flatMap(({ record }) =>
    record.kind === 'sighting' ? [record.at + TRUSTED_DAYS * DAY] : [],
  );
  const edges = [...(timeline?.expected ?? []), ...(timeline?.holds ?? [])].flatMap(
    ({ from, until }) => [from, until],
  );
  const later = [...edges, ...seen]
    .filter((edge) => edge > at && edge <= LAST_INSTANT)
    .sort((a, b) => a - b);
  for (const then of later) {
    const after = answerOf({ ...asked, at: then });
    if (changes(before, after)) return byTime(then, after, (then - at) / DAY);
  }
  return null;
}

function byTime(at: number, after: SingleChange['after'], days: number): SingleChange {
  return { code: 'time', edit: null, at, assumptions: 0, days, isLeast: true, after };
}

import { countingRecords } from './counting-records';
import { courseOf, edgesWithin } from './course';
import type { Evidence } from './evidence';
import { extendedTerm } from './extended-term';
import { historyOf } from './history';
import { DAY, LAST_INSTANT, type Instant } from './instant';
import { instantsOf } from './instants';
import { TRUSTED_DAYS } from './last-sighting';
import { isReadable } from './license';
import type { NoticeChoices } from './notice-choice';
import { LAST_DAYS, type NoticeFacts } from './notice-facts';
import { noticeTable } from './notice-table';
import type { Policy } from './policy';
import { regimes } from './regimes';
import type { Stretch } from './spans';

/**
 * Every instant within `stretch`, after its beginning, at which what notices go by may change, in time
 * order: between two neighbours only the time goes on.
 */
export function factEdges(evidence: Evidence, policy: Policy, stretch: Stretch): Instant[] {
  const { license, records, knownAt } = evidence;
  const history = historyOf(countingRecords(records, knownAt).records);
  const seen = history.sightings.map(({ at }) => at);
  if (!isReadable(license)) {
    return within(stretch, [...seen, ...seen.map((at) => at + TRUSTED_DAYS * DAY)]);
  }
  const course = courseOf(extendedTerm(license, history), history, regimes[policy.regime]);
  const holds = history.holds.flatMap(({ from, until, acceptedAt }) => [from, until, acceptedAt]);
  const later = { ...stretch, until: stretch.until + LAST_DAYS * DAY };
  const edges = [...edgesWithin(later, course), ...holds];
  const isEverLimited = Object.values(policy.accessByState).includes('limited');
  const lastDays = isEverLimited ? edges.map((end) => end - LAST_DAYS * DAY + 1) : [];
  return within(stretch, [...edges, ...lastDays, ...seen]);
}

/** The instants at which a stage may begin or a notice be over, while nothing but the time goes on. */
export function stageMoments(
  { situation, accessEnd, termEnd, closedAt }: NoticeFacts,
  choices: NoticeChoices,
  stretch: Stretch,
): Instant[] {
  const { admin, user } = noticeTable[situation];
  const chosen = user && choices[user.code].fromDays;
  const moments: Instant[] = [];
  for (const row of [admin, user]) {
    if (row === null) continue;
    if ('forDays' in row) {
      if (closedAt !== null) moments.push(closedAt + row.forDays * DAY);
      continue;
    }
    for (const days of [...row.stages, ...(chosen === null ? [] : [chosen])])
      for (const end of [accessEnd, termEnd])
        // A day is left until it is over.
        if (end !== null) moments.push(end - (days + 1) * DAY + 1);
  }
  return within(stretch, moments);
}

function within({ from, until }: Stretch, instants: Instant[]): Instant[] {
  const inside = instants.filter((at) => at > from && at < until && at <= LAST_INSTANT);
  return [...instantsOf([...new Set(inside)])];
}

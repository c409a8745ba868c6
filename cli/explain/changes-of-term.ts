import { DAY, type Instant } from '../../src/rules/instant';
import type { Supposing } from './supposing';
import { midnightOf, nextMidnight } from './least-day';
import type { SingleChange } from './nearest-change';

/** Further back than that no regime looks after an end. */
const LONGEST_AFTER = 31 * DAY;

/** What would be with another end of the term: a renewal or an extension, or one that ended before. */
export function changesOfTerm(
  at: Instant,
  termEnd: Instant | null,
  suppose: Supposing,
): (SingleChange | null)[] {
  if (termEnd === null) return [];
  const edit = (day: Instant) => ({ do: 'set', member: 'end', value: day }) as const;
  const end = { moved: termEnd };
  return [
    termEnd <= at
      ? suppose.date({ code: 'end-later', assumptions: 1 }, edit, {
          from: midnightOf(termEnd),
          to: nextMidnight(at),
          ...end,
        })
      : null,
    suppose.date({ code: 'end-earlier', assumptions: 3 }, edit, {
      from: nextMidnight(termEnd - 1),
      to: Math.max(0, midnightOf(Math.min(at, termEnd) - LONGEST_AFTER)),
      ...end,
    }),
  ];
}

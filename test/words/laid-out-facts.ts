import { DAY, HOUR, type Instant } from '../../src/rules/instant';
import type { NoticeFacts } from '../../src/rules/notice-facts';
import { noticeTable } from '../../src/rules/notice-table';
import type { Situation } from '../../src/rules/situation';

const end = Date.parse('2026-09-30T00:00:00Z');

/** Before an end: within each stage of the table, in the last two days by the hour, and in the last hour. */
const before = [30, 14, 7, 3, 1].map((days) => days * DAY);
const left = [...before, ...[47, 24, 12, 1].map((hours) => hours * HOUR), HOUR / 2];
/** After it. */
const gone = [0, 3 * DAY, 29 * DAY];

/** Of the data nothing is stated; it is kept longer than there is access, or less long. */
const kept = [null, end + 45 * DAY, end - DAY];

const undated = { accessEnd: null, termEnd: null, quoteEnd: null, closedAt: null, dataUntil: null };

type Dates = Partial<Omit<NoticeFacts, 'at' | 'situation' | 'state'>>;

/** All that notices can go by, in every situation of the table, at every stage, with every set of dates it can have. */
export const laidOutFacts: NoticeFacts[] = situations().flatMap((situation) => {
  const facts = (at: Instant, dates: Dates): NoticeFacts => ({
    ...undated,
    at,
    // Notices to readers are told by the situation alone.
    state: 'active',
    situation,
    ...dates,
  });
  switch (situation) {
    case 'evaluation':
    case 'active':
    case 'monthly':
      return left.flatMap((ms) => [
        facts(end - ms, { termEnd: end, accessEnd: end }),
        facts(end - ms, { termEnd: end, accessEnd: end + 15 * DAY, dataUntil: end + 60 * DAY }),
        facts(end - ms, { termEnd: end, accessEnd: end + HOUR }),
        facts(end - ms, { accessEnd: end }),
      ]);
    case 'evaluation-suspended':
    case 'suspended':
    case 'developer':
    case 'cancelled':
    case 'other-end':
    case 'known-issue-active':
    case 'open-quote':
    case 'accepted-quote':
      return left.flatMap((ms) =>
        kept.flatMap((dataUntil) =>
          [null, end, end - ms / 2, end + 5 * DAY].map((quoteEnd) =>
            facts(end - ms, { accessEnd: end, termEnd: end - 45 * DAY, quoteEnd, dataUntil }),
          ),
        ),
      );
    case 'limited-ending':
      return left.flatMap((ms) =>
        kept.flatMap((dataUntil) => [
          facts(end - ms, { accessEnd: end, closedAt: end - 15 * DAY, dataUntil }),
          facts(end - ms, { accessEnd: end, dataUntil }),
        ]),
      );
    case 'limited':
    case 'ended':
    case 'unexplained-inactive':
    case 'unreadable':
    case 'unlicensed':
      return gone.flatMap((ms) =>
        kept.flatMap((dataUntil) => [
          facts(end + ms, { closedAt: end, termEnd: end - 15 * DAY, dataUntil }),
          facts(end + ms, { dataUntil }),
        ]),
      );
    case 'unenforced':
    case 'unexplained-active':
      return [facts(end, { accessEnd: end + DAY })];
  }
});

function situations(): Situation[] {
  return Object.keys(noticeTable).filter((name): name is Situation => name in noticeTable);
}

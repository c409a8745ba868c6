import { DAY, NEVER, type Instant } from '../../../src/rules/instant';
import { noticeOf, type Notice } from '../../../src/rules/notice';
import type { NoticeChoices } from '../../../src/rules/notice-choice';
import { noticeFacts } from '../../../src/rules/notice-facts';
import { noticeSchedule } from '../../../src/rules/notice-schedule';
import type { Audience } from '../../../src/rules/notice-table';
import type { Policy } from '../../../src/rules/policy';
import type { State } from '../../../src/rules/resolution';
import { resolve } from '../../../src/rules/resolve';
import { whyUntold, type Untold } from '../../../src/rules/untold';
import { readerNotice, type ReaderNotice } from '../../../src/wire/notice-api';
import { evidenceOf, type Standing } from '../../../src/wire/standing';
import { byRules } from '../dates/by-rules';

/** A notice as a reader gets it at a moment, with what stands beside it. */
export type Told = {
  notice: ReaderNotice;
  /** The state that work items show. */
  state: State;
  /** The whole days before its date; null for a notice of what has come. */
  daysBefore: number | null;
};

/** What an audience is told from a moment on; null for nothing. */
type Coming = { from: Instant; told: Told | null };

/** What an audience is told at a moment or why nothing, and what it will be told after it. */
export type Telling = { now: Told | Untold; coming: Coming[] };

/** The moment that the page answers for, and what of the notices users are let see. */
export type AskedTelling = {
  standing: Standing;
  choices: NoticeChoices;
  at: Instant;
  isToday: boolean;
};

/** A stage that begins where the next one does is none that anybody sees. */
const SHORTEST = 60_000;

/**
 * What an audience is told. Today Atlassian's flag has its say; what it will report later nobody knows,
 * so that dates and records alone decide then.
 */
export function tellingOf(
  { standing, choices, at, isToday }: AskedTelling,
  audience: Audience,
): Telling {
  const evidence = evidenceOf(standing);
  const later = byRules(standing.policy);
  const policy = isToday ? standing.policy : later;
  const told = (notice: Notice, from: Instant, by: Policy): Told => ({
    notice: readerNotice(notice, standing.app.name, from),
    state: resolve(evidence, by, from).resolution.state,
    daysBefore: notice.stage === null ? null : Math.floor(((notice.date ?? from) - from) / DAY),
  });
  const facts = noticeFacts(evidence, policy, at);
  const notice = noticeOf(facts, audience, choices);
  const source = { evidence, policy: later, choices };
  const schedule = noticeSchedule(source, audience, { from: at, until: NEVER });
  const coming = schedule
    .slice(1)
    .filter(({ from }, index) => (schedule[index + 2]?.from ?? NEVER) - from >= SHORTEST);
  // Where nothing is told now, that nothing is told later is no news.
  if (notice === null && coming[0]?.notice === null) coming.shift();
  return {
    now: notice
      ? told(notice, at, policy)
      : (whyUntold(facts, audience, choices) ?? { why: 'not-yet' }),
    coming: coming.map(({ from, notice: next }) => ({
      from,
      told: next && told(next, from, later),
    })),
  };
}

import { noticeOf } from './notice';
import type { NoticeChoices } from './notice-choice';
import type { NoticeFacts } from './notice-facts';
import { noticeTable, type Audience } from './notice-table';
import type { Situation } from './situation';

/** The situations of which an audience is not told at all. */
const untold = [
  'unenforced',
  'active',
  'monthly',
  'unexplained-active',
  'unlicensed',
] as const satisfies Situation[];

/** Those of which it is told only late, since something is to answer for them. */
const toldLate = ['monthly', 'open-quote', 'accepted-quote'] as const satisfies Situation[];

/** Why an audience is told nothing. */
export type Untold =
  | { why: (typeof untold)[number] | (typeof toldLate)[number] | 'hidden' | 'no-end' | 'not-yet' }
  /** What has come was told for so many days. */
  | { why: 'over'; days: number };

/** Why an audience is told nothing; null where it is told something. */
export function whyUntold(
  facts: NoticeFacts,
  audience: Audience,
  choices: NoticeChoices,
): Untold | null {
  if (noticeOf(facts, audience, choices) !== null) return null;
  const { situation, accessEnd } = facts;
  const { admin, user } = noticeTable[situation];
  const row = audience === 'admin' ? admin : user;
  if (row === null) return { why: untold.find((each) => each === situation) ?? 'not-yet' };
  if (audience === 'user' && user && !choices[user.code].isShown) return { why: 'hidden' };
  if ('forDays' in row) return { why: 'over', days: row.forDays };
  if (accessEnd === null) return { why: 'no-end' };
  return { why: toldLate.find((each) => each === situation) ?? 'not-yet' };
}

import { DAY, type Instant } from './instant';
import { noticeSchedule, type Told } from './notice-schedule';
import type { Audience } from './notice-table';

/** Quiet is found out for a day ahead: jobs that fail or are late for hours keep nobody from being told. */
const AHEAD = DAY;

/** Whether nobody of an audience is told anything at `at` and on the day after it. */
export function isQuiet(told: Told, audience: Audience, at: Instant): boolean {
  const ahead = noticeSchedule(told, audience, { from: at, until: at + AHEAD });
  return ahead.every(({ notice }) => notice === null);
}

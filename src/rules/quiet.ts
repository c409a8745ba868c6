import { DAY, type Instant } from './instant';
import { noticeSchedule, type NoticeGrounds } from './notice-schedule';
import type { Audience } from './notice-table';

/** Quiet is found out for a day ahead: jobs that fail or are late for hours keep nobody from being told. */
const AHEAD = DAY;

/** Whether nobody of an audience is told anything at `at` and on the day after it. */
export function isQuiet(grounds: NoticeGrounds, audience: Audience, at: Instant): boolean {
  const ahead = noticeSchedule(grounds, audience, { from: at, until: at + AHEAD });
  return ahead.every(({ notice }) => notice === null);
}

import type { Instant } from './instant';
import { noticeSchedule, type Told } from './notice-schedule';
import type { Audience } from './notice-table';

/**
 * Quiet is found out ahead for so long: three times the hour between two runs of the job, so that one
 * that fails or is late keeps nobody from being told.
 */
const AHEAD = 3 * 3_600_000;

/** Whether nobody of an audience is told anything at `at` and in the hours after it. */
export function isQuiet(told: Told, audience: Audience, at: Instant): boolean {
  const ahead = noticeSchedule(told, audience, { from: at, until: at + AHEAD });
  return ahead.every(({ notice }) => notice === null);
}

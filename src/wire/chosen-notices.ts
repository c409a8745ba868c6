import type { NoticeChoices } from '../rules/notice-choice';
import type { Entry } from './entry';
import { parseNoticeChoices } from './parse-notice-choices';

/** What the admins chose last about notices; null when they never did. */
export function chosenNotices(entries: Entry[]): NoticeChoices | null {
  for (const entry of [...entries].reverse()) {
    const isChoice = 'event' in entry && entry.event.kind === 'preferences';
    const choices = isChoice ? parseNoticeChoices(entry.event.notices) : null;
    if (choices) return choices;
  }
  return null;
}

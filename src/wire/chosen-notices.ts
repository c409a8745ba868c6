import type { NoticeChoices } from '../rules/notice-choice';
import { parseEvent } from './app-event';
import type { Entry } from './entry';

/** What the admins chose last about notices; null when they never did. */
export function chosenNotices(entries: Entry[]): NoticeChoices | null {
  for (const entry of [...entries].reverse()) {
    const event = 'event' in entry ? parseEvent(entry.event) : null;
    if (event?.kind === 'preferences') return event.notices;
  }
  return null;
}

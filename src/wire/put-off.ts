import type { Instant } from '../rules/instant';
import type { Notice } from '../rules/notice';
import { isoText, optionalIsoText } from './iso-text';
import { isJsonObject, isText } from './json';
import { noticeId } from './notice-api';
import { parseInstant } from './parse-instant';

/** What one person dismissed or put off, by `putOffId`, and when it comes back; null: not at all. */
export type PutOff = { id: string; until: Instant | null };

/** So many are kept at most, the newest: what is older speaks of stages long over. */
const MOST = 20;

/** Longer ids are none of ours. */
const LONGEST_ID = 400;

/** What a dismissal belongs to, beside the person: another purchase or a new state brings the notice back. */
export function putOffId(notice: Notice, entitlement: string): string {
  return `${entitlement}/${notice.state}/${noticeId(notice)}`;
}

/** Reads what is stored for a person; what cannot be read was never put off. */
export function parsePutOff(stored: unknown): PutOff[] {
  if (!isJsonObject(stored) || !Array.isArray(stored.notices)) return [];
  return stored.notices.flatMap((item: unknown): PutOff[] => {
    if (!isJsonObject(item) || !isText(item.id)) return [];
    const until = parseInstant(item.until);
    if (until === 'bad-date') return [];
    return [{ id: item.id, until: until === 'no-date' ? null : until }];
  });
}

/** What is stored for a person; `at` is when, for the report of personal data. */
export function putOffJson(putOff: PutOff[], at: Instant) {
  const notices = putOff.map(({ id, until }) => ({ id, until: optionalIsoText(until) }));
  return { at: isoText(at), notices };
}

/** Whether a notice is put off at `at`. */
export function isPutOff(putOff: PutOff[], id: string, at: Instant): boolean {
  return putOff.some((one) => one.id === id && (one.until === null || at < one.until));
}

/** With one more; what is over is forgotten. */
export function withPutOff(putOff: PutOff[], added: PutOff, at: Instant): PutOff[] {
  const others = withoutPutOff(putOff, added.id);
  return [...others.filter(({ until }) => until === null || at < until), added].slice(-MOST);
}

export function withoutPutOff(putOff: PutOff[], id: string): PutOff[] {
  return putOff.filter((one) => one.id !== id);
}

/** The id that a page sends; null when it is none. */
export function parseNoticeId(payload: unknown): string | null {
  const id = isJsonObject(payload) ? payload.id : null;
  return isText(id) && id.length <= LONGEST_ID ? id : null;
}

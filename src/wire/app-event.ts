import type { Instant } from '../rules/instant';
import type { NoticeChoices } from '../rules/notice-choice';
import { isJsonObject, isText, oneOf } from './json';
import { parseInstant } from './parse-instant';
import { parseNoticeChoices } from './parse-notice-choices';
import { parsePurchaseCheck, type PurchaseCheck } from './purchase-check';

type Recorded = { id: string; recordedAt: Instant; source: 'observed' | 'admin' };

/** What Atlassian told of the app itself. */
export type LifecycleKind = 'installed' | 'upgraded' | 'uninstalling';

/** Something of the app's own life. */
export type AppEvent = Recorded &
  (
    | { kind: LifecycleKind; version: string | null }
    | { kind: 'preferences'; notices: NoticeChoices }
    | ({ kind: 'purchase-check' } & PurchaseCheck)
  );

const lifecycleKinds: readonly LifecycleKind[] = ['installed', 'upgraded', 'uninstalling'];

/** Reads a stored event; null when it cannot be read, or is of a kind that this version does not know. */
export function parseEvent(raw: unknown): AppEvent | null {
  if (!isJsonObject(raw) || !isText(raw.id)) return null;
  const recordedAt = parseInstant(raw.recordedAt);
  const source = oneOf(['observed', 'admin'] as const, raw.source);
  if (typeof recordedAt !== 'number' || !source) return null;
  const recorded = { id: raw.id, recordedAt, source };
  if (raw.kind === 'preferences') {
    const notices = parseNoticeChoices(raw.notices);
    return notices && { ...recorded, kind: 'preferences', notices };
  }
  if (raw.kind === 'purchase-check') {
    const check = parsePurchaseCheck(raw);
    return check && { ...recorded, kind: 'purchase-check', ...check };
  }
  const kind = oneOf(lifecycleKinds, raw.kind);
  return kind ? { ...recorded, kind, version: isText(raw.version) ? raw.version : null } : null;
}

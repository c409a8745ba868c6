import { defaultNoticeBounds, type NoticeBounds } from '../rules/notice-choice';
import { userNoticeCodes, type UserNoticeCode } from '../rules/notice-table';
import { isJsonObject, oneOf } from '../wire/json';
import { isDays } from '../wire/parse-notice-choices';

/**
 * How far admins may choose, with the default for each notice that the vendor says nothing of. Throws
 * where a bound cannot be read: JavaScript has no compiler to say so.
 */
export function checkedNotices(given: Partial<NoticeBounds> = {}): NoticeBounds {
  for (const [name, bound] of Object.entries(given)) {
    const code = oneOf(userNoticeCodes, name);
    if (code === undefined || !isBound(bound, code))
      throw new Error(`Standing cannot read the bounds of the notice ${name}.`);
  }
  return { ...defaultNoticeBounds, ...given };
}

function isBound(bound: unknown, code: UserNoticeCode): boolean {
  if (!isJsonObject(bound) || typeof bound.mayHide !== 'boolean') return false;
  const { fromDays } = bound;
  const hasComingDate = defaultNoticeBounds[code].fromDays !== null;
  if (!hasComingDate) return fromDays === null;
  if (!isJsonObject(fromDays)) return false;
  const { least, most, unchosen } = fromDays;
  if (!isDays(least) || !isDays(most) || !isDays(unchosen)) return false;
  return least <= unchosen && unchosen <= most;
}

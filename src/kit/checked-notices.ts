import { defaultNoticeBounds, type NoticeBound, type NoticeBounds } from '../rules/notice-choice';
import { isJsonObject } from '../wire/json';

/**
 * How far admins may choose, with the default for each notice that the vendor says nothing of. Throws
 * where a bound cannot be read: JavaScript has no compiler to say so.
 */
export function checkedNotices(given: Partial<NoticeBounds> = {}): NoticeBounds {
  const codes: readonly string[] = Object.keys(defaultNoticeBounds);
  for (const [code, bound] of Object.entries(given))
    if (!codes.includes(code) || !isBound(bound, code))
      throw new Error(`Standing cannot read the bounds of the notice ${code}.`);
  return { ...defaultNoticeBounds, ...given };
}

function isBound(bound: unknown, code: string): bound is NoticeBound {
  if (!isJsonObject(bound) || typeof bound.mayHide !== 'boolean') return false;
  if (code !== 'evaluation' && code !== 'ending') return bound.fromDays === null;
  const { fromDays } = bound;
  if (!isJsonObject(fromDays)) return false;
  const [least, most, unchosen] = [fromDays.least, fromDays.most, fromDays.unchosen].map(Number);
  return (
    [least, most, unchosen].every(isDays) &&
    Number(least) <= Number(unchosen) &&
    Number(unchosen) <= Number(most)
  );
}

function isDays(days: unknown): boolean {
  return Number.isInteger(days) && Number(days) >= 0 && Number(days) <= 366;
}

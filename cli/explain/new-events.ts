import { LAST_INSTANT, type Instant } from '../../src/rules/instant';
import type { History } from '../../src/rules/history';
import { isoText } from '../../src/wire/iso-text';
import type { Edit } from '../what-if/edit';
import { midnightOf, nextMidnight } from './least-day';
import type { ChangeCode, SingleChange } from './nearest-change';
import type { Supposing } from './supposing';

/** What stands for the number of a quote, or for an issue, that nobody knows. */
const UNKNOWN_NAME = 'new';

/** What would be if something had happened that is not on file, on the day that is asked about. */
export function newEvents(
  at: Instant,
  { cancellations }: History,
  suppose: Supposing,
): (SingleChange | null)[] {
  const day = isoText(midnightOf(at));
  const tomorrow = isoText(Math.min(nextMidnight(at), LAST_INSTANT));
  const first = (code: ChangeCode, edits: Edit[]): SingleChange | null => {
    for (const edit of edits) {
      const found = suppose.fact({ code, assumptions: isVendors(edit) ? 3 : 2 }, edit);
      if (found) return found;
    }
    return null;
  };
  const quote = { kind: 'quote', quote: UNKNOWN_NAME, issuedOn: day, validUntil: tomorrow };
  const issue = { kind: 'known-issue', issue: UNKNOWN_NAME, from: day };
  const cancellation = { kind: 'cancellation', at: day };
  const made = cancellations.map((each) => each.at).filter((made) => made <= at);
  const withdrawal = isoText(Math.max(midnightOf(at), ...made));
  return [
    first('new-quote', bySources(quote)),
    first('new-issue', bySources(issue)),
    first(
      'new-cancellation',
      [null, 'at-once', 'at-term-end'].map((effective) => ({
        do: 'add',
        record: effective === null ? cancellation : { ...cancellation, effective },
      })),
    ),
    made.length > 0
      ? first('new-withdrawal', [
          { do: 'add', record: { kind: 'cancellation-withdrawn', at: withdrawal } },
        ])
      : null,
  ];
}

function isVendors(edit: Edit): boolean {
  return edit.do === 'add' && edit.record.source === 'vendor';
}

/** An admin's word first: the vendor's takes more. */
function bySources(record: Record<string, string>): Edit[] {
  return ['admin', 'vendor'].map((source) => ({ do: 'add', record: { ...record, source } }));
}

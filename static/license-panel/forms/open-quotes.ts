import type { Hold } from '../../../src/rules/history';
import type { Instant } from '../../../src/rules/instant';
import { countingHistory } from '../../../src/wire/counting-history';
import type { Entry } from '../../../src/wire/entry';

/** The quotes that have not ended by `at`, newest first. */
export function openQuotes(entries: Entry[], at: Instant): Hold[] {
  return countingHistory(entries)
    .holds.filter(({ kind, until }) => kind === 'quote' && until > at)
    .sort((a, b) => b.from - a.from);
}

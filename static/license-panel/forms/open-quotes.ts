import type { Hold } from '../../../src/rules/history';
import { NEVER, type Instant } from '../../../src/rules/instant';
import { countingHistory } from '../../../src/wire/counting-history';
import type { Entry } from '../../../src/wire/entry';

/** The quotes that an admin can close: recorded by one, not over by `at`, outcome not known. Newest first. */
export function openQuotes(entries: Entry[], at: Instant): Hold[] {
  return countingHistory(entries)
    .holds.filter(
      ({ kind, source, until, acceptedAt }) =>
        kind === 'quote' && source === 'admin' && until > at && acceptedAt === NEVER,
    )
    .sort((a, b) => b.from - a.from);
}

import { holdAt } from './hold-at';
import type { Hold } from './history';
import type { Instant } from './instant';
import { wordOf, type License } from './license';
import type { Policy } from './policy';

/**
 * Until when nothing but the vendor's word keeps access open against Atlassian's flag, while that stays as
 * it is: null where it does not, NEVER where its word has no end.
 */
export function confirmedUntil(
  license: License,
  { holds, policy }: { holds: Hold[]; policy: Policy },
  at: Instant,
): Instant | null {
  if (wordOf(license) !== 'none' || policy.authority !== 'platform') return null;
  return holdAt(holds, at)?.source === 'vendor' ? vendorHeldUntil(holds, at) : null;
}

/** Until when quotes and issues of the vendor's follow each other without a gap. */
function vendorHeldUntil(holds: Hold[], at: Instant): Instant {
  const ofVendor = holds.filter(({ source }) => source === 'vendor');
  let until = at;
  for (const hold of ofVendor.sort((a, b) => a.from - b.from))
    if (hold.from <= until) until = Math.max(until, hold.until);
  return until;
}

import { holdAt } from './held-by';
import type { Hold } from './history';
import { NEVER, type Instant } from './instant';
import type { License } from './license';
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
  const isReportedNone = license.kind !== 'no-license' && license.flag === 'none';
  if (!isReportedNone || policy.authority !== 'platform') return null;
  return holdAt(holds, at)?.source === 'vendor' ? vendorHeldUntil(holds, at) : null;
}

/** Until when quotes and issues of the vendor's follow each other without a gap. */
function vendorHeldUntil(holds: Hold[], at: Instant): Instant {
  const ofVendor = holds.filter(({ source }) => source === 'vendor');
  let until = at;
  while (until < NEVER) {
    const reach = until;
    const ends = ofVendor
      .filter((hold) => hold.from <= reach && reach < hold.until)
      .map((hold) => hold.until);
    if (ends.length === 0) break;
    until = Math.max(...ends);
  }
  return until;
}

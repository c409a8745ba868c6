import type { History } from './history';
import { DAY, NEVER, type Instant } from './instant';
import { TRUSTED_DAYS, trustedSighting } from './last-sighting';
import type { License } from './license';
import type { Access, Policy } from './policy';
import type { Resolution } from './resolution';

type Known = { license: License; history: History; policy: Policy };

/** When there is less access than at `at`, if nothing else happens; null where that is not known. */
export function endOfAccess(
  { access, next, heldBy }: Resolution,
  { license, history, policy }: Known,
  at: Instant,
): Instant | null {
  if (license.kind === 'unreadable') {
    const isTrusted = access === 'full' && policy.accessByState.unreadable === undefined;
    const seen = isTrusted ? trustedSighting(history.sightings, at) : null;
    return seen && seen.at + TRUSTED_DAYS * DAY;
  }
  const isLess = (then: Access) => then === 'none' || (then === 'limited' && access === 'full');
  const end = access === 'none' ? null : (next.find((change) => isLess(change.access))?.at ?? null);
  const isReportedNone = license.kind !== 'no-license' && license.flag === 'none';
  // Against what Atlassian reports, access is open for as long as the vendor's word holds, and no longer.
  if (access !== 'full' || !isReportedNone || policy.authority !== 'platform') return end;
  if (heldBy?.source !== 'vendor') return end;
  const held = vendorHeldUntil(history, at);
  const first = Math.min(end ?? NEVER, held);
  return first === NEVER ? null : first;
}

/** Until when quotes and issues of the vendor's follow each other without a gap. */
function vendorHeldUntil({ holds }: History, at: Instant): Instant {
  const ofVendor = holds.filter(({ source }) => source === 'vendor');
  let until = at;
  for (;;) {
    const reach = until;
    const ends = ofVendor
      .filter((hold) => hold.from <= reach && reach < hold.until)
      .map((hold) => hold.until);
    if (ends.length === 0) return until;
    until = Math.max(...ends);
  }
}

import { confirmedUntil } from './confirmed-until';
import type { History } from './history';
import { DAY, NEVER, type Instant } from './instant';
import { TRUSTED_DAYS, trustedSighting } from './last-sighting';
import type { License } from './license';
import type { Access, Policy } from './policy';
import type { Resolution } from './resolution';

type Known = { license: License; history: History; policy: Policy };

/** When there is less access than at `at`, if nothing else happens; null where that is not known. */
export function endOfAccess(
  { access, next }: Resolution,
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
  // Against what Atlassian reports, access is open for as long as the vendor's word holds, and no longer.
  const held =
    access === 'full' ? confirmedUntil(license, { holds: history.holds, policy }, at) : null;
  const first = Math.min(end ?? NEVER, held ?? NEVER);
  return first === NEVER ? null : first;
}

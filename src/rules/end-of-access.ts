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
  if (access === 'none') return null;
  const isLess = (then: Access) => then === 'none' || (then === 'limited' && access === 'full');
  const end = next.find((change) => isLess(change.access))?.at ?? NEVER;
  // Against what Atlassian reports, access is open for as long as the vendor's word holds, and no longer.
  const held = confirmedUntil(license, { holds: history.holds, policy }, at) ?? NEVER;
  const first = Math.min(end, held);
  return first === NEVER ? null : first;
}

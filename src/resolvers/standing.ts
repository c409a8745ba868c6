import type { Policy } from '../rules/policy';
import type { Entry } from '../wire/entry';
import { standingAt, type Standing } from '../wire/standing';
import type { AdminSite } from './site';

/** The vendor's part: its policy, and the app as its users know it. */
export type Vendor = { policy: Policy; app: { name: string } };

/** Where the license stands now, by the license of this call and the given history. */
export function standingOf(
  site: AdminSite,
  vendor: Vendor,
  given: { license: unknown; entries: Entry[] },
): Standing {
  return standingAt({ ...vendor, ...given, environment: site.environment() }, site.now());
}

import { choicesWithin, type NoticeBounds } from '../rules/notice-choice';
import type { Policy } from '../rules/policy';
import type { AdminStanding } from '../wire/admin-api';
import type { FamilyApp } from '../wire/family';
import { chosenNotices } from '../wire/chosen-notices';
import type { Log } from '../wire/log';
import { standingAt } from '../wire/standing';
import type { VendorKey } from '../wire/vendor-key';
import type { HistorySite } from './site';

/**
 * The vendor's part: its policy, the app as its users know it, its other apps, what admins may choose of
 * notices, and the keys by which its codes are known.
 */
export type Vendor = {
  policy: Policy;
  app: { name: string };
  family: FamilyApp[];
  notices: NoticeBounds;
  keys: VendorKey[];
};

/** Where the license stands now, by the license of this call and the given history. */
export function standingOf(
  site: Pick<HistorySite, 'now' | 'environment'>,
  { policy, app, notices: bounds, keys }: Vendor,
  { license, log }: { license: unknown; log: Log },
): AdminStanding {
  const { digest, latest } = log;
  const { entries, count } = digest;
  const known = { app, policy, license, entries, environment: site.environment() };
  const choices = choicesWithin(bounds, chosenNotices(entries));
  return {
    ...standingAt(known, site.now()),
    log: { count, latest },
    notices: { choices, bounds },
    takesCodes: keys.length > 0,
  };
}

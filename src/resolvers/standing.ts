import { choicesWithin } from '../rules/notice-choice';
import type { AdminStanding } from '../wire/admin-api';
import { chosenNotices } from '../wire/chosen-notices';
import type { Log } from '../wire/log';
import { standingAt } from '../wire/standing';
import type { HistorySite } from './site';
import type { Vendor } from './vendor';

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

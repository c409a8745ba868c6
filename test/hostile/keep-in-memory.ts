import { createLicenseLimit } from '../../local-site/platform/atlassian/license-limit';
import { openPropertyStore } from '../../local-site/platform/properties/property-store';
import { openQueueStore } from '../../local-site/platform/queue/queue-store';
import type { AppSite } from '../../local-site/platform/site';
import { mergedState, siteTime } from '../../local-site/platform/site-state';
import { openMemoryStore } from '../model/memory-store';

const nowhere = { read: () => undefined, write: () => undefined };

/** Has a site keep nothing on disk: the local site waits for it at each write. */
export const keepInMemory = (site: AppSite): void => {
  let state = site.state();
  const now = () => siteTime(state.clock, 0);
  const kvs = openMemoryStore({ now, elapsed: () => 0, queryLagMs: () => 0 });
  Object.assign(site, {
    now,
    kvs,
    state: () => state,
    change: (patch) => {
      state = mergedState(state, patch, 0);
    },
    properties: openPropertyStore(nowhere),
    queues: openQueueStore(nowhere),
    licenseLimit: createLicenseLimit(),
    empty: () => {
      site.kvs.clear();
      site.properties.clear();
      site.queues.clear();
      site.licenseLimit = createLicenseLimit();
    },
  } satisfies Partial<AppSite>);
};

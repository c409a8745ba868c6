import { historyFile } from '../wire/history-file';
import { isoText } from '../wire/iso-text';
import type { AdminSite } from './site';
import type { Vendor } from './vendor';

/** The whole history as the text of a file, with the license of this call. */
export async function exportHistory(
  site: AdminSite,
  { app, policy }: Vendor,
  license: unknown,
): Promise<string> {
  const { digest } = await site.readLog();
  const { siteId, appId } = site.installation();
  const facts = {
    exportedAt: isoText(site.now()),
    siteId,
    app: { id: appId, name: app.name },
    environment: site.environment(),
    license,
    policy,
  };
  return historyFile(facts, await site.readEntries(1, digest.count));
}

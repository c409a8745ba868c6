import type { Notice } from '../rules/notice';
import { evidenceWhereTold } from './evidence-where-told';
import { noticeOfCall } from './notice-of-call';
import type { DecidingSite, NoticeSite } from './site';
import type { Vendor } from './vendor';

/** What the reader of a work item is told, for the lozenge on its collapsed panel; one storage request. */
export async function statusOf(
  site: DecidingSite & Pick<NoticeSite, 'moduleKey'>,
  vendor: Pick<Vendor, 'policy' | 'notices'>,
  license: unknown,
): Promise<Notice | null> {
  const entries = (await site.readDigest())?.entries ?? [];
  const at = site.now();
  // Atlassian does not say whether this call is told the license.
  const known = { license: license ?? undefined, entries };
  const { policy } = vendor;
  const evidence = evidenceWhereTold(known, { policy, environment: site.environment() }, at);
  return evidence && noticeOfCall(site, vendor, { evidence, entries, at });
}

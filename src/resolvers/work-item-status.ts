import { noticeOf, type Notice } from '../rules/notice';
import { choicesWithin } from '../rules/notice-choice';
import { noticeFacts } from '../rules/notice-facts';
import { chosenNotices } from '../wire/chosen-notices';
import { evidenceWhereTold } from './evidence-where-told';
import { audienceOf } from './notice-module';
import type { DecidingSite, NoticeSite } from './site';
import type { Vendor } from './standing';

/** What the reader of a work item is told, for the lozenge on its collapsed panel; one storage request. */
export async function statusOf(
  site: DecidingSite & Pick<NoticeSite, 'moduleKey'>,
  { policy, notices: bounds }: Pick<Vendor, 'policy' | 'notices'>,
  license: unknown,
): Promise<Notice | null> {
  const entries = (await site.readDigest())?.entries ?? [];
  const at = site.now();
  // Atlassian does not say whether this call is told the license.
  const known = { license: license ?? undefined, entries };
  const evidence = evidenceWhereTold(known, { policy, environment: site.environment() }, at);
  if (evidence === null) return null;
  const choices = choicesWithin(bounds, chosenNotices(entries));
  return noticeOf(noticeFacts(evidence, policy, at), audienceOf(site.moduleKey()), choices);
}

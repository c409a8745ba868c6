import { noticeOf } from '../rules/notice';
import { choicesWithin } from '../rules/notice-choice';
import { noticeFacts } from '../rules/notice-facts';
import { resolve } from '../rules/resolve';
import type { State } from '../rules/resolution';
import { chosenNotices } from '../wire/chosen-notices';
import { evidenceWhereTold } from './evidence-where-told';
import { audienceOf } from './notice-module';
import type { DecidingSite, NoticeSite } from './site';
import type { Vendor } from './standing';

/** States whose names tell what users need not know. */
const ofAdmins: readonly State[] = ['quote-extended', 'known-issue-active'];

/** The state of the license, where the reader of a work item is told something of it; one storage request. */
export async function statusOf(
  site: DecidingSite & Pick<NoticeSite, 'moduleKey'>,
  { policy, notices: bounds }: Pick<Vendor, 'policy' | 'notices'>,
  license: unknown,
): Promise<State | null> {
  const entries = (await site.readDigest())?.entries ?? [];
  const at = site.now();
  const known = { license: license ?? undefined, entries };
  const evidence = evidenceWhereTold(known, { policy, environment: site.environment() }, at);
  if (evidence === null) return null;
  const choices = choicesWithin(bounds, chosenNotices(entries));
  const audience = audienceOf(site.moduleKey());
  const notice = noticeOf(noticeFacts(evidence, policy, at), audience, choices);
  const { state } = resolve(evidence, policy, at).resolution;
  const isNamed = audience === 'admin' || !ofAdmins.includes(state);
  return notice && isNamed ? state : null;
}

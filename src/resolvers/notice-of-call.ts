import type { Evidence } from '../rules/evidence';
import type { Instant } from '../rules/instant';
import { noticeOf, type Notice } from '../rules/notice';
import { choicesWithin } from '../rules/notice-choice';
import { noticeFacts } from '../rules/notice-facts';
import { chosenNotices } from '../wire/chosen-notices';
import type { Entry } from '../wire/entry';
import { audienceOf } from './notice-module';
import type { NoticeSite } from './site';
import type { Vendor } from './vendor';

/** What the module of this call tells its audience, within what the admins chose. */
export function noticeOfCall(
  { moduleKey }: Pick<NoticeSite, 'moduleKey'>,
  { policy, notices: bounds }: Pick<Vendor, 'policy' | 'notices'>,
  { evidence, entries, at }: { evidence: Evidence; entries: Entry[]; at: Instant },
): Notice | null {
  const choices = choicesWithin(bounds, chosenNotices(entries));
  return noticeOf(noticeFacts(evidence, policy, at), audienceOf(moduleKey()), choices);
}

import { environment, moduleKey } from '../forge/app-context';
import { readDigest } from '../forge/digest';
import { writePutOff } from '../forge/put-off';
import { readForReader } from '../forge/read-for-reader';
import { noticeFunctions } from '../resolvers/notices';
import { resolverOf } from '../resolvers/resolver-of';
import { statusOf } from '../resolvers/work-item-status';
import type { Notice } from '../rules/notice';
import type { NoticeApi } from '../wire/notice-api';
import { stateWords, statusWords } from '../words/lozenge-words';
import { stateAppearances, statusAppearances } from '../words/state-appearances';
import { checkedNotices } from './checked-notices';
import { checkedPolicy } from './checked-policy';
import type { ForgeFunction } from './forge-function';
import type { GivenVendor } from './given-vendor';
import { licenseIn } from './license-in';

/** What of the vendor's part notices need: its other apps would only make their functions larger. */
type NoticeVendor = Omit<GivenVendor, 'family' | 'keys'>;

/** The function behind the page banner and the other surfaces of notices. Throws where a choice cannot be read. */
export function makeBannerHandler({ app, policy, notices }: NoticeVendor): ForgeFunction {
  const vendor = { app, policy: checkedPolicy(policy), notices: checkedNotices(notices) };
  const site = { now: () => Date.now(), environment, moduleKey, readForReader, writePutOff };
  return resolverOf<NoticeApi>(noticeFunctions(site, vendor));
}

/** A lozenge beside the title of a work item's panel, as Jira draws it. */
type Lozenge = { type: 'lozenge'; value: { label: string; type: string } };

/** A function of `dynamicProperties`, as Forge calls it. */
type StatusFunction = (payload: unknown, context?: unknown) => Promise<{ status?: Lozenge }>;

/**
 * The function of `dynamicProperties` of a work item's panel: the state of the license as a lozenge, or for users what it comes to.
 * Atlassian tells a function no language, so that it is said in English.
 */
export function makeStatusHandler({ policy, notices }: NoticeVendor): StatusFunction {
  const vendor = { policy: checkedPolicy(policy), notices: checkedNotices(notices) };
  const site = { now: () => Date.now(), environment, moduleKey, readDigest };
  return async (_payload, context) => {
    const notice = await statusOf(site, vendor, licenseIn(context));
    return notice ? { status: { type: 'lozenge', value: lozengeOf(notice) } } : {};
  };
}

/** Admins see the state; users what it comes to for them. */
function lozengeOf(notice: Notice): Lozenge['value'] {
  return notice.audience === 'admin'
    ? { label: stateWords[notice.state], type: stateAppearances[notice.state] }
    : { label: statusWords[notice.code], type: statusAppearances[notice.code] };
}

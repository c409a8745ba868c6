import type { Handlers } from '@forge/resolver';
import { circumstancesAt } from '../rules/circumstances';
import { noticeAt } from '../rules/notice';
import { choicesWithin, chosenNotice } from '../rules/notice-choice';
import { resolve } from '../rules/resolve';
import { bannerNotice, type BannerApi } from '../wire/banner-api';
import { chosenNotices } from '../wire/chosen-notices';
import { recordsOf } from '../wire/entry';
import { parseEvidence } from '../wire/parse-case';
import { callerOf } from './caller';
import type { BannerSite } from './site';
import type { Vendor } from './standing';

/** The functions behind the page banner: one, and one storage request for it. */
export function bannerFunctions(
  site: BannerSite,
  { policy, app, notices: bounds }: Omit<Vendor, 'family'>,
): Handlers<BannerApi> {
  return {
    notice: async (request) => {
      const { license } = callerOf(request);
      const entries = (await site.readDigest())?.entries ?? [];
      const environment = site.environment();
      const evidence = parseEvidence({ environment, license, records: recordsOf(entries) });
      const at = site.now();
      const { resolution } = resolve(evidence, policy, at);
      const due = noticeAt(resolution, circumstancesAt(evidence, policy, at), at);
      const notice = chosenNotice(due, choicesWithin(bounds, chosenNotices(entries)), at);
      return { notice: notice && bannerNotice(notice, app.name, at) };
    },
  };
}

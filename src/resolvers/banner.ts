import type { Handlers } from '@forge/resolver';
import { circumstancesAt } from '../rules/circumstances';
import { noticeAt } from '../rules/notice';
import { resolve } from '../rules/resolve';
import { bannerNotice, type BannerApi } from '../wire/banner-api';
import { parseEvidence } from '../wire/parse-case';
import { callerOf } from './caller';
import type { BannerSite } from './site';
import type { Vendor } from './standing';

/** The functions behind the page banner: one, and one storage request for it. */
export function bannerFunctions(site: BannerSite, { policy, app }: Vendor): Handlers<BannerApi> {
  return {
    notice: async (request) => {
      const { license } = callerOf(request);
      const entries = (await site.readDigest()) ?? [];
      const records = entries.map(({ record }) => record);
      const evidence = parseEvidence({ environment: site.environment(), license, records });
      const at = site.now();
      const { resolution } = resolve(evidence, policy, at);
      const notice = noticeAt(resolution, circumstancesAt(evidence, policy, at), at);
      return { notice: notice && bannerNotice(notice, app.name, at) };
    },
  };
}

import { type ForgeCall, notModelled, type PlatformAnswer } from '../answer';
import type { AppSite } from '../site';
import { answerLicense } from './license';
import { answerReportAccounts } from './report-accounts';

/** Answers what an app asks of Atlassian itself through `asApp().requestAtlassian`; 501 by name for what is not imitated. */
export const answerAtlassian = (site: AppSite, call: ForgeCall): PlatformAnswer => {
  const { pathname, searchParams } = new URL(call.path, 'http://atlassian.invalid');
  switch (`${call.method} ${pathname}`) {
    case 'GET /forge/app/v1/license':
      return answerLicense(site, searchParams.getAll('appId'));
    case 'POST /app/report-accounts':
      return answerReportAccounts(site, call.body);
    default:
      return notModelled(`${call.method} ${pathname} of Atlassian`);
  }
};

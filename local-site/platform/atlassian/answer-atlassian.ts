import { type ForgeCall, notModelled, type PlatformAnswer } from '../answer';
import { answerQueue } from '../queue/answer-queue';
import type { AppSite } from '../site';
import { answerLicense } from './license';
import { answerReportAccounts } from './report-accounts';

/** Answers what an app asks of Atlassian itself through `asApp().requestAtlassian`; 501 by name for what is not imitated. */
export const answerAtlassian = (site: AppSite, call: ForgeCall): PlatformAnswer => {
  // Not a URL's: @forge/events leaves the braces of its paths as they are.
  const [path = '', query] = call.path.split('?');
  switch (`${call.method} ${path}`) {
    case 'GET /forge/app/v1/license':
      return answerLicense(site, new URLSearchParams(query).getAll('appId'));
    case 'POST /app/report-accounts':
      return answerReportAccounts(site, call.body);
    case 'POST /webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}':
      return answerQueue(site, 'publish', call.body);
    case 'POST /webhook/queue/stats/{contextAri}/{environmentId}/{appId}/{appVersion}':
      return answerQueue(site, 'stats', call.body);
    case 'POST /webhook/queue/cancel/{contextAri}/{environmentId}/{appId}/{appVersion}':
      return answerQueue(site, 'cancel', call.body);
    default:
      return notModelled(`${call.method} ${path} of Atlassian`);
  }
};

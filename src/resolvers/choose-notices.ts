import { canonicalJson } from '../rules/canonical-json';
import { choicesWithin, type NoticeBounds, type NoticeChoices } from '../rules/notice-choice';
import { chosenNotices } from '../wire/chosen-notices';
import type { Log } from '../wire/log';
import type { Result } from '../wire/result';
import type { AppendProblem, HistorySite } from './site';
import { stampOf } from './stamp-of';

/** Keeps what an admin chose about notices, as an entry of the history; the same again is none. */
export async function chooseNotices(
  site: HistorySite,
  { sent, bounds }: { sent: NoticeChoices; bounds: NoticeBounds },
  accountId: string,
): Promise<Result<Log, AppendProblem>> {
  const notices = choicesWithin(bounds, sent);
  const random = site.randomId();
  return site.append(
    await site.readLog(),
    (log) => {
      const chosen = chosenNotices(log.digest.entries);
      if (canonicalJson(chosen) === canonicalJson(notices)) return null;
      const stamp = stampOf(site, log, random);
      return { event: { ...stamp, source: 'admin', kind: 'preferences', notices } };
    },
    accountId,
  );
}

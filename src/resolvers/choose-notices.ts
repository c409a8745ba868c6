import { canonicalJson } from '../rules/canonical-json';
import { choicesWithin, type NoticeBounds, type NoticeChoices } from '../rules/notice-choice';
import { chosenNotices } from '../wire/chosen-notices';
import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { recordIdOf } from '../wire/new-record';
import type { Result } from '../wire/result';
import type { AppendProblem, HistorySite } from './site';

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
    ({ digest }) => {
      if (canonicalJson(chosenNotices(digest.entries)) === canonicalJson(notices)) return null;
      const id = recordIdOf(digest.count + 1, random);
      const recordedAt = isoText(site.now());
      return {
        id,
        entry: { event: { id, recordedAt, source: 'admin', kind: 'preferences', notices } },
      };
    },
    accountId,
  );
}

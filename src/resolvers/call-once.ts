import type { Instant } from '../rules/instant';
import type { Result } from '../wire/result';
import type { CheckUnderWay, StoredAnswers } from '../wire/stored-answers';
import { afterReply } from './after-reply';
import { authorKey, tellHistory, type ReadSoFar } from './check-entry';
import { afterCall } from './check-progress';
import { nextWindow } from './license-window';
import { siblingsOf } from './purchases';
import type { LicenseSite } from './site';
import type { FamilyVendor } from './vendor';

/** Atlassian: a queue delays an event by 15 minutes at most, in seconds. */
const LONGEST_DELAY = 900;

/** What is asked for: the next apps of the check that `checkOf` gives, or without one this app alone. */
type Question = ReadSoFar & {
  checkOf: (stored: StoredAnswers) => CheckUnderWay | null;
  /** The admin who begins a check. */
  accountId: string | null;
};

/**
 * One call of the License API, if nobody else has it, and all that follows from its answer. Only who has
 * claimed the call changes what is stored.
 */
export async function callOnce(
  site: LicenseSite,
  vendor: FamilyVendor,
  { checkOf, accountId, ...known }: Question,
): Promise<Result<ReadSoFar, { freeAt: Instant }>> {
  const now = site.now();
  const claimed = await site.claimCall(known.stored.number, now);
  if (!claimed.ok) return claimed;
  const { log, stored } = await tellHistory(site, known, null);
  const underWay = checkOf(stored);
  const siblings = siblingsOf(site, vendor);
  const { appId } = site.installation();
  const isOurs = (id: string) => id === appId || siblings.some((app) => app.id === id);
  // An app that the vendor has taken out of the family is not asked for any more, and forgotten.
  const pending = (underWay?.pending ?? []).filter(isOurs);
  const ofFamily = <Item extends { appId: string }>(items: Item[]) =>
    items.filter((item) => isOurs(item.appId));
  const asked = nextWindow(pending);
  const reply = await site.callLicenses(asked);
  const told = afterReply(
    {
      ...stored,
      number: claimed.value,
      answers: ofFamily(stored.answers),
      troubles: ofFamily(stored.troubles),
      barred: ofFamily(stored.barred),
    },
    { asked, now, random: site.random },
    reply,
  );
  const call = { siblings, asked, now, reply };
  const after = underWay ? afterCall(told, { ...underWay, pending }, call) : told;
  if (after.underWay && accountId !== null)
    await site.writeAuthors([authorKey(after.underWay.check)], accountId);
  await site.writeAnswers(after);
  if (after.underWay) await goOnWhenAllowed(site, after);
  const ended = await tellHistory(site, { log, stored: after }, accountId);
  if (ended.stored !== after) await site.writeAnswers(ended.stored);
  return { ok: true, value: ended };
}

/** Has the queue go on with a check; it is early where the wait is longer than a queue can delay. */
export async function goOnWhenAllowed(
  site: LicenseSite,
  { notBefore }: StoredAnswers,
): Promise<void> {
  const seconds = Math.ceil((notBefore - site.now()) / 1_000);
  await site.goOnLater(Math.min(Math.max(seconds, 1), LONGEST_DELAY));
}

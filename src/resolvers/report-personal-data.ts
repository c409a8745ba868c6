import { idOf } from '../wire/entry';
import { isText } from '../wire/json';
import { authorKey } from './check-entry';
import type { PrivacySite, StoredAuthor } from './site';

/** Atlassian: a report takes at most 90 accounts. */
const MOST_ACCOUNTS = 90;

/** Reports whose account ids are kept, beside entries and put-off notices, and forgets closed accounts. */
export async function reportPersonalData(site: PrivacySite): Promise<void> {
  const { digest } = await site.readLog();
  const entries = await site.readEntries(1, digest.count);
  const { underWay, last } = await site.readAnswers();
  // A check has an author before it has an entry.
  const checks = [underWay?.check, last?.check.check].filter(isText).map(authorKey);
  const ids = [...entries.flatMap(({ entry }) => idOf(entry) ?? []), ...checks];
  const authors = await site.readAuthors(ids);
  const putOff = await site.readPutOffPeople();
  const entriesOf = (accountId: string) =>
    authors.filter((author) => author.accountId === accountId).map(({ entryId }) => entryId);
  const accounts = oldestOfEach([...authors, ...putOff]);
  for (let from = 0; from < accounts.length; from += MOST_ACCOUNTS) {
    const report = await site.reportAccounts(accounts.slice(from, from + MOST_ACCOUNTS));
    // What one report says is done before the next, which may fail.
    await site.eraseAuthors(report.closed.flatMap(entriesOf));
    for (const accountId of report.closed) await site.erasePutOff(accountId);
    // Only the id is kept and it stays the same, so it is fetched anew by saying that it still holds.
    for (const accountId of report.updated) {
      await site.writeAuthors(entriesOf(accountId), accountId);
      await site.renewPutOff(accountId, site.now());
    }
  }
}

/** Atlassian: of several things kept of one account, the oldest time is reported. */
function oldestOfEach(
  authors: Pick<StoredAuthor, 'accountId' | 'at'>[],
): { accountId: string; at: string }[] {
  const oldest = new Map<string, string>();
  for (const { accountId, at } of authors) {
    const known = oldest.get(accountId);
    if (known === undefined || at < known) oldest.set(accountId, at);
  }
  return [...oldest].map(([accountId, at]) => ({ accountId, at }));
}

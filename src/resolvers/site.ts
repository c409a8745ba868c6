import type { Instant } from '../rules/instant';
import type { Environment } from '../rules/license';
import type { Entry } from '../wire/entry';
import type { Result } from '../wire/result';

/** What the banner needs of the site that the app runs on. */
export type BannerSite = {
  now: () => Instant;
  environment: () => Environment;
  /** The history as the digest has it, oldest first: one request, however long. Null: it cannot be read. */
  readDigest: () => Promise<Entry[] | null>;
};

/** Makes the entry for its number in the log; called again when another writer was faster. */
export type MakeEntry = (number: number) => { id: string; entry: Entry };

/** Why an entry was not appended. Only after `save-unknown` may it be there all the same. */
export type AppendProblem = { code: 'not-saved' | 'save-unknown' | 'history-full' };

/** What the license panel needs of the site. */
export type AdminSite = Pick<BannerSite, 'now' | 'environment'> & {
  /** The history to its very end, oldest first. */
  readLog: () => Promise<Entry[]>;
  /** Appends one entry after `entries` and gives the history with it. */
  append: (
    entries: Entry[],
    makeEntry: MakeEntry,
    accountId: string,
  ) => Promise<Result<Entry[], AppendProblem>>;
  /** Asks the product, as the caller, whether the caller is an admin. */
  isAdmin: () => Promise<boolean>;
  /** Eight characters that no other record has after the same number. */
  randomId: () => string;
};

import type { Instant } from '../rules/instant';
import type { Environment } from '../rules/license';
import type { CodeProblem, VerifiedCode } from '../wire/code-problem';
import type { Digest } from '../wire/digest';
import type { Entry, NumberedEntry } from '../wire/entry';
import type { AppTold } from '../wire/license-answer';
import type { Log } from '../wire/log';
import type { CallProblem } from '../wire/purchase-check';
import type { PutOff } from '../wire/put-off';
import type { Result } from '../wire/result';
import type { StoredAnswers } from '../wire/stored-answers';
import type { VendorKey } from '../wire/vendor-key';

/** What every decision needs of the site that the app runs on. */
export type DecidingSite = {
  now: () => Instant;
  environment: () => Environment;
  /** What decides: one request, however long the history. Null: it is stored in a way not known here. */
  readDigest: () => Promise<Digest | null>;
};

/** What the surfaces of notices need of the site. */
export type NoticeSite = Pick<DecidingSite, 'now' | 'environment'> & {
  /** The key of the manifest's module that calls; empty when the platform names none. */
  moduleKey: () => string;
  /** What decides, and what this reader put off: one request. Null: nobody who is known. */
  readForReader: (accountId: string | null) => Promise<{ digest: Digest | null; putOff: PutOff[] }>;
  writePutOff: (accountId: string, putOff: PutOff[], at: Instant) => Promise<void>;
};

/** Whether anybody of an audience is told anything: what the display conditions of notices go by. */
export type Visibility = { admins: 'due' | 'quiet'; users: 'due' | 'quiet' };

/**
 * Makes the entry that comes after this log, or null when none is needed; called again when another
 * writer was faster. `others` is all that others wrote since the log was read, of which the log has no
 * more than what decides.
 */
export type MakeEntry = (log: Log, others: Entry[]) => Entry | null;

/** Why an entry was not appended. Only after `save-unknown` may it be there all the same. */
export type AppendProblem = { code: 'not-saved' | 'save-unknown' | 'history-full' };

/**
 * How far it came: the history with what was appended, what others wrote meanwhile, the id of each entry
 * that is done or null where none was needed, and what stopped it.
 */
export type Appended = {
  log: Log;
  others: Entry[];
  done: (string | null)[];
  problem: AppendProblem | null;
};

/** What keeping the history needs of the site. */
export type HistorySite = Pick<DecidingSite, 'now' | 'environment'> & {
  /** The history to its very end. */
  readLog: () => Promise<Log>;
  /** Appends one entry to what was read, without an author where nobody wrote it. */
  append: (
    log: Log,
    makeEntry: MakeEntry,
    accountId: string | null,
  ) => Promise<Result<Log, AppendProblem>>;
  /** Eight characters that no other entry has after the same number. */
  randomId: () => string;
};

/** What Atlassian told of the license, null when there is none, and when it did. */
export type ToldLicense = { license: unknown; at: Instant };

/**
 * What came of a call of the License API: what it said of each app, or why it said nothing and how long
 * it asks to wait, in milliseconds.
 */
export type LicenseReply = Result<AppTold[], { code: CallProblem; waitMs: number | null }>;

/** What asking Atlassian for licenses needs of the site. */
export type LicenseSite = HistorySite & {
  /** The site and the app, as Atlassian identifies them. */
  installation: () => { siteId: string; appId: string };
  /** What the License API told so far: one request. */
  readAnswers: () => Promise<StoredAnswers>;
  writeAnswers: (answers: StoredAnswers) => Promise<void>;
  /**
   * Claims the one call that Atlassian allows in five minutes, whoever else wants it too. `last` is the
   * last that is known to be over. Where the call is somebody else's: when the next may be made.
   */
  claimCall: (last: number, now: Instant) => Promise<Result<number, { freeAt: Instant }>>;
  /** Asks for the licenses of this app and of nine siblings at most. */
  callLicenses: (siblings: string[]) => Promise<LicenseReply>;
  /** Has a check go on after so many seconds, 900 at most. */
  goOnLater: (delayInSeconds: number) => Promise<void>;
  /** From 0 up to 1. */
  random: () => number;
  readAuthors: (entryIds: string[]) => Promise<StoredAuthor[]>;
  /** Keeps that this account wrote these entries, as of now. */
  writeAuthors: (entryIds: string[], accountId: string) => Promise<void>;
  /** Forgets who wrote these entries. */
  eraseAuthors: (entryIds: string[]) => Promise<void>;
};

/** What reporting personal data needs of the site. */
export type PrivacySite = Pick<
  LicenseSite,
  'readLog' | 'readAnswers' | 'readAuthors' | 'writeAuthors' | 'eraseAuthors'
> & {
  now: LicenseSite['now'];
  readEntries: AdminSite['readEntries'];
  /** Whose put-off notices are kept, and since when: ISO 8601 text. */
  readPutOffPeople: () => Promise<{ accountId: string; at: string }[]>;
  renewPutOff: (accountId: string, at: Instant) => Promise<void>;
  erasePutOff: (accountId: string) => Promise<void>;
  /** Tells Atlassian whose account ids are kept and since when. */
  reportAccounts: (accounts: { accountId: string; at: string }[]) => Promise<AccountReport>;
};

/**
 * What Atlassian says of reported accounts. What is kept of a `closed` one must be erased, and of an
 * `updated` one fetched anew.
 */
export type AccountReport = { closed: string[]; updated: string[] };

/** Who wrote an entry, and when that was stored: ISO 8601 text, UTC. */
export type StoredAuthor = { entryId: string; accountId: string; at: string };

/** What the license panel needs of the site. */
export type AdminSite = LicenseSite & {
  /** Appends one entry after the other until one is refused, or for as long as a call may take. */
  appendAll: (log: Log, makers: MakeEntry[], accountId: string) => Promise<Appended>;
  /** Asks the product, as the caller, whether the caller is an admin. */
  isAdmin: () => Promise<boolean>;
  /** The entries of these numbers, both included, oldest first. */
  readEntries: (first: number, last: number) => Promise<NumberedEntry[]>;
  /** What the product calls these people to the caller; who has no name any more is missing. */
  namesOf: (accountIds: string[]) => Promise<Map<string, string>>;
  /** The text that a page packed with gzip and wrote as base64; null when it is none, or too long. */
  unpack: (packed: string) => string | null;
  /** Checks the signature of a vendor's code, offline, and reads what it says. */
  verifyCode: (code: string, keys: VendorKey[]) => Promise<Result<VerifiedCode, CodeProblem>>;
};

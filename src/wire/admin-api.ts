import type { NoticeBounds, NoticeChoices } from '../rules/notice-choice';
import type { CodeCall } from './code-call';
import type { CodeProblem } from './code-problem';
import type { ForeignFile, ImportAnswer } from './import-call';
import type { JsonObject } from './json';
import type { Log } from './log';
import type { LogPage, Stretch } from './log-page';
import type { NewRecord } from './new-record';
import type { FileProblem } from './parse-history-file';
import type { BadPayload } from './parse-payload';
import type { CheckUnavailable, Purchases } from './purchases';
import type { RecordRefusal } from './record-refusal';
import type { Result } from './result';
import type { Standing } from './standing';

/** Why an admin's call was refused. Nothing was written, except perhaps under `save-unknown`. */
export type AdminProblem =
  | BadPayload
  | { code: 'not-an-admin' }
  | RecordRefusal
  | FileProblem
  | ForeignFile
  | CodeProblem
  | { code: 'history-full' }
  | { code: 'not-saved' }
  | { code: 'save-unknown' }
  | { code: 'check-unavailable'; why: CheckUnavailable }
  /** Atlassian is not to be asked before this moment, ISO 8601 text: for more of a check, or at all. */
  | { code: 'check-under-way' | 'check-too-soon'; notBefore: string };

/** Where the license stands, with what the rest of the panel shows. */
export type AdminStanding = Standing & {
  log: {
    /** How many entries the log has. */
    count: number;
    /** The newest of them, newest last. */
    latest: Log['latest'];
  };
  /** Which notices users see, and how far the vendor lets the admins choose. */
  notices: { choices: NoticeChoices; bounds: NoticeBounds };
  /** The app knows keys of its vendor, so that codes can be entered. */
  takesCodes: boolean;
};

/** What the license panel may ask. Every call asks the product whether the caller is an admin. */
export type AdminApi = {
  /** Where the license stands now. */
  standing: () => Result<AdminStanding, AdminProblem>;
  /**
   * Appends one record to the history and answers with what follows from it. Sent again with the same
   * `key`, eight hexadecimal digits, it is not added twice.
   */
  add: (record: NewRecord & { key?: string }) => Result<AdminStanding, AdminProblem>;
  /**
   * Takes what the vendor confirmed by a code into the history, or tells what it would be. `confirmed` is
   * the record without what the history adds to it.
   */
  code: (
    call: CodeCall,
  ) => Result<{ standing: AdminStanding; confirmed: JsonObject }, AdminProblem>;
  /** Chooses which notices users see. */
  choose: (notices: NoticeChoices) => Result<AdminStanding, AdminProblem>;
  /** A stretch of the history. */
  entries: (stretch: Stretch) => Result<LogPage, AdminProblem>;
  /** The whole history as the text of a file. */
  export: () => Result<string, AdminProblem>;
  /** Adds the history of a file, or tells what would come of it. */
  import: (call: {
    packed: string;
    isDryRun: boolean;
  }) => Result<{ standing: AdminStanding; imported: ImportAnswer }, AdminProblem>;
  /** The vendor's apps and their licenses on this site, as far as they are known. */
  purchases: () => Result<Purchases, AdminProblem>;
  /** Asks Atlassian for them now, as far as one call goes. Whatever came of it is in `last` or `underWay`. */
  check: () => Result<{ purchases: Purchases; standing: AdminStanding }, AdminProblem>;
};

import type { BadPayload, NewRecord } from './new-record';
import type { RecordRefusal } from './record-refusal';
import type { Result } from './result';
import type { Standing } from './standing';

/** Why an admin's call was refused. Nothing was written, except perhaps under `save-unknown`. */
export type AdminProblem =
  | BadPayload
  | { code: 'not-an-admin' }
  | RecordRefusal
  | { code: 'history-full' }
  | { code: 'not-saved' }
  | { code: 'save-unknown' };

/** What the license panel may ask. Every call asks the product whether the caller is an admin. */
export type AdminApi = {
  /** Where the license stands now. */
  standing: () => Result<Standing, AdminProblem>;
  /** Appends one record to the history and answers with what follows from it. */
  add: (record: NewRecord) => Result<Standing, AdminProblem>;
};

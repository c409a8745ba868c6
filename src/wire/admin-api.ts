import type { Circumstances } from '../rules/circumstances';
import type { Environment } from '../rules/license';
import type { Policy } from '../rules/policy';
import type { Answer } from './answer';
import type { Entry } from './entry';
import { optionalIsoText } from './iso-text';
import type { BadPayload, NewRecord } from './new-record';
import type { Result } from './result';

/** Everything the license panel shows: what is known, and the answer that the server gave. */
export type Standing = {
  app: { name: string };
  answer: Answer;
  /** The dates behind the answer, as ISO 8601 text. */
  circumstances: Record<keyof Circumstances, string | null>;
  environment: Environment;
  /** Atlassian's license JSON as the function received it; null when it received none. */
  license: unknown;
  policy: Policy;
  /** The whole history, oldest first. */
  entries: Entry[];
};

/** Why an admin's call was refused. Nothing was written, except perhaps under `save-unknown`. */
export type AdminProblem =
  | BadPayload
  | { code: 'not-an-admin' }
  | { code: 'quote-too-long' }
  | { code: 'quote-ends-before-start' }
  | { code: 'unknown-target' }
  | { code: 'already-void' }
  | { code: 'not-yours-to-void' }
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

/** The dates behind an answer as they cross the bridge. */
export function circumstancesText({
  termEnd,
  cancelledAt,
  endedAt,
}: Circumstances): Standing['circumstances'] {
  return {
    termEnd: optionalIsoText(termEnd),
    cancelledAt: optionalIsoText(cancelledAt),
    endedAt: optionalIsoText(endedAt),
  };
}

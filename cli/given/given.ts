import type { Instant } from '../../src/rules/instant';
import type { RowStatus } from '../report-row/report-row';
import type { Case } from '../../src/wire/parse-case';

/** What a license can be given as. */
export type GivenAs =
  | 'license'
  | 'context'
  | 'license-api'
  | 'token'
  | 'token-payload'
  | 'connect'
  | 'case'
  | 'history'
  | 'support'
  | 'report-row'
  | 'csv-row';

/** Something to know about how it was read. `detail` names what it is about, if anything. */
export type Note = {
  code:
    | 'text-around'
    | 'loosely-written'
    | 'token-not-verified'
    | 'token-issued'
    | 'no-license-member'
    | 'connect-tells-no-end'
    | 'row-tells-no-flag'
    | 'cancellation-assumed'
    | 'row-flaw'
    | 'history-joined'
    | 'history-not-of-row'
    | 'history-is-its-license'
    | 'entitlement-differs'
    | 'chosen';
  detail: string | null;
};

/** An answer that came with what was given, and the version of the rules that gave it. */
export type Pasted = { at: Instant; rulesVersion: unknown; answer: unknown; case: Case };

/** One license, as it was recognised in what somebody gave. */
export type Given = {
  as: GivenAs;
  /** The moment that it is about; null where it is asked about now. */
  at: Instant | null;
  /** What it is as a case at a moment. */
  caseAt: (at: Instant) => Case;
  /** Atlassian's license JSON as it was found, or the row of a report. */
  license: unknown;
  /** The site's cloud id, the app and the environment, as far as it says them. */
  site: string | null;
  app: string | null;
  environment: string | null;
  pasted: Pasted | null;
  /** What the report itself says of it, where a row of one was given. */
  reported: RowStatus | null;
  notes: Note[];
};

/** Why nothing can be explained; `detail` is what was found or is at fault. */
export type GivenProblem = {
  code:
    | 'nothing'
    | 'not-utf-8'
    | 'no-json'
    | 'broken-json'
    | 'unrecognised'
    | 'broken-token'
    | 'broken-block'
    | 'broken-case'
    | 'broken-history'
    | 'no-rows'
    | 'several-rows'
    | 'no-such-row'
    | 'not-cloud'
    | 'several-apps'
    | 'no-such-app'
    | 'app-not-told';
  detail: string;
};

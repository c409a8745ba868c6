import type { Instant } from '../../src/rules/instant';
import type { Environment } from '../../src/rules/license';
import type { Policy } from '../../src/rules/policy';
import type { RecordVersion } from '../../src/rules/record';
import type { FileProblem } from '../../src/wire/parse-history-file';

/** An exported history, read to be joined with rows of a report. */
export type JoinedHistory = {
  /** The file as it was named. */
  file: string;
  siteId: string;
  app: { id: string; name: string };
  exportedAt: Instant;
  environment: Environment;
  /** Atlassian's license JSON when it was exported, or null. */
  license: unknown;
  /** The entitlement's id and number, as far as the license names them. */
  entitlement: string[];
  policy: Policy;
  records: RecordVersion[];
};

/** Why a named file gives no history. */
export type HistoryProblem = FileProblem & { file: string };

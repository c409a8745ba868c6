import type { Instant } from '../../src/rules/instant';
import type { Environment } from '../../src/rules/license';
import type { Policy } from '../../src/rules/policy';
import type { RecordVersion } from '../../src/rules/record';
import type { FileProblem } from '../../src/wire/parse-history-file';
import type { ReportRow } from './report-row';

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

/**
 * Finds the history of a row's license: the same site in production, and the same entitlement or, where
 * none is told, an app of the same name. The newest of several.
 */
export function historyFinder(
  histories: JoinedHistory[],
): (row: ReportRow) => JoinedHistory | null {
  const bySite = new Map<string, JoinedHistory[]>();
  for (const history of histories) {
    if (history.environment !== 'PRODUCTION') continue;
    const same = bySite.get(history.siteId) ?? [];
    bySite.set(
      history.siteId,
      [...same, history].sort((a, b) => b.exportedAt - a.exportedAt),
    );
  }
  return (row) => {
    const ofSite = row.cloudId === null ? undefined : bySite.get(row.cloudId);
    return ofSite?.find((history) => isOf(history, row)) ?? null;
  };
}

function isOf({ entitlement, app }: JoinedHistory, { numbers, appName }: ReportRow): boolean {
  if (entitlement.length === 0 || numbers.length === 0) return app.name === appName;
  return entitlement.some((number) => numbers.includes(number));
}

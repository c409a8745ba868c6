import type { JoinedHistory } from './joined-history';
import type { ReportRow } from './report-row';

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

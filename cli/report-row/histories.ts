import { readFile } from 'node:fs/promises';
import type { Instant } from '../../src/rules/instant';
import type { Environment } from '../../src/rules/license';
import type { Policy } from '../../src/rules/policy';
import type { RecordVersion } from '../../src/rules/record';
import { recordsOf, type NumberedEntry } from '../../src/wire/entry';
import { parseHistoryFile, type FileProblem } from '../../src/wire/parse-history-file';
import { parseInstant } from '../../src/wire/parse-instant';
import { parseRecords } from '../../src/wire/parse-records';
import { seenLicense } from '../../src/wire/sighted-license';
import { fileSize, placeOf } from '../input';
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
  entries: NumberedEntry[];
};

/** Why a named file gives no history. */
export type HistoryProblem = FileProblem & { file: string };

/** The named histories that can be read, and why the others cannot. */
export async function readHistories(
  names: string[],
): Promise<{ histories: JoinedHistory[]; problems: HistoryProblem[] }> {
  const histories: JoinedHistory[] = [];
  const problems: HistoryProblem[] = [];
  for (const file of names) {
    await fileSize(file);
    const read = await parseHistoryFile(await readFile(placeOf(file), 'utf8'));
    if (!read.ok) {
      problems.push({ ...read.problem, file });
      continue;
    }
    const { facts, entries } = read.value;
    const { records } = parseRecords(recordsOf(entries.map(({ entry }) => entry)));
    const exportedAt = Number(parseInstant(facts.exportedAt));
    const { id, number } = seenLicense(facts.license).entitlement;
    const entitlement = [id, number].filter((each) => each !== null);
    histories.push({ ...facts, file, exportedAt, entitlement, records, entries });
  }
  return { histories, problems };
}

/** Finds the history of a row's license: the same site, and the same entitlement or, where none is told, an app of the same name. The newest of several. */
export function historyFinder(
  histories: JoinedHistory[],
): (row: ReportRow) => JoinedHistory | null {
  const bySite = new Map<string, JoinedHistory[]>();
  for (const history of histories) {
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

import { countingRecords } from '../../src/rules/counting-records';
import { historyOf } from '../../src/rules/history';
import { NEVER } from '../../src/rules/instant';
import { isEnforced } from '../../src/rules/is-enforced';
import { compareText, type RecordVersion } from '../../src/rules/record';
import type { RegimeName } from '../../src/rules/regimes';
import { parseLicense } from '../../src/wire/parse-license';
import { historyFinder } from '../report-row/history-finder';
import type { JoinedHistory } from '../report-row/joined-history';
import type { ReportRow } from '../report-row/report-row';
import { lookAt, looksOf, type Look } from './look';
import { rowFacts, withEnd, type RowFacts } from './row-facts';

/** One app in one environment on one site: everything that its histories and the rows of exports tell. */
export type TrackedLicense = {
  siteId: string;
  /** The files of its histories, in the order of their names. */
  files: string[];
  /** Whether Atlassian enforces a license here at all, by the newest history. */
  isEnforced: boolean;
  isSandbox: boolean;
  /** The regime of the newest history's policy. */
  regime: RegimeName;
  /** Whether the report says that the site is on Atlassian's new billing system; null where none does. */
  newBilling: boolean | null;
  looks: Look[];
  records: RecordVersion[];
  rows: RowFacts[];
};

/** The licenses of these histories with the rows that belong to them, and how many rows belong to none. */
export function trackedLicenses(
  histories: JoinedHistory[],
  rows: ReportRow[],
): { licenses: TrackedLicense[]; unjoined: number } {
  const grouped = new Map<string, { histories: JoinedHistory[]; rows: ReportRow[] }>();
  for (const history of histories) {
    const group = grouped.get(keyOf(history));
    if (group) group.histories.push(history);
    else grouped.set(keyOf(history), { histories: [history], rows: [] });
  }
  const find = historyFinder(histories);
  let unjoined = 0;
  for (const row of rows) {
    const history = row.isCloud ? find(row) : null;
    if (history) grouped.get(keyOf(history))?.rows.push(row);
    else unjoined += 1;
  }
  const keys = [...grouped.keys()].sort();
  const licenses = keys.flatMap((key) => {
    const group = grouped.get(key);
    const newest = group?.histories.sort(compareExported).at(-1);
    return group && newest ? [trackedLicense(group, newest)] : [];
  });
  return { licenses, unjoined };
}

/** Each environment of an app has a history of its own. */
function keyOf({ siteId, app, environment }: JoinedHistory): string {
  return JSON.stringify([siteId, app.id, environment]);
}

function compareExported(a: JoinedHistory, b: JoinedHistory): number {
  return a.exportedAt - b.exportedAt || compareText(a.file, b.file);
}

function trackedLicense(
  { histories, rows }: { histories: JoinedHistory[]; rows: ReportRow[] },
  newest: JoinedHistory,
): TrackedLicense {
  const records = histories.flatMap((history) => history.records);
  const known = rows.map(rowFacts).filter((facts) => facts !== null);
  known.sort(compareUpdated);
  const { sightings } = historyOf(countingRecords(records, NEVER).records);
  const exported = histories.map(({ exportedAt, license }) =>
    lookAt(exportedAt, parseLicense(license).license),
  );
  const looks = [...looksOf(sightings), ...exported].sort((a, b) => a.at - b.at);
  return {
    siteId: newest.siteId,
    files: histories.map(({ file }) => file).sort(),
    isEnforced: isEnforced(newest.environment, newest.policy),
    isSandbox: rows.some(({ isSandbox }) => isSandbox),
    regime: newest.policy.regime,
    newBilling:
      known
        .map(({ row }) => row.newBillingSystem)
        .filter((each) => each !== null)
        .at(-1) ?? null,
    looks: looks.map((look) => withEnd(look, known)),
    records: records.filter(({ record }) => record.kind !== 'sighting'),
    rows: known,
  };
}

function compareUpdated(a: RowFacts, b: RowFacts): number {
  return a.updated - b.updated || compareText(JSON.stringify(a.row), JSON.stringify(b.row));
}

import type { JsonObject } from '../../src/wire/json';
import type { Place, Row } from '../export/row';
import { parseReportRow } from '../report-row/parse-report-row';
import { columnCounts, type ColumnCounts } from './columns';
import { auditedLicense, contactIn, examine, listedFinding, type Examined } from './examine';
import { factsOf } from './facts';
import { flawSet } from './flaw-set';
import type { Given } from './given';
import { licenseTable, type LicenseTable } from './license-table';
import { mostImportant, type MostImportant } from './most-important';
import { nameCounts, namesUpTo, type NameCounts, type Names } from './names';
import { problemCounts, type ProblemCounts } from './problem-counts';
import type { AuditedLicense, ListedFinding, RowCounts } from './report';
import { rowViews, type RowViews } from './row-views';

/** So many license types, and statuses, are told apart: there are few, and others are no more than mistakes. */
const MOST_NAMES = 200;

/** So many apps are told apart: more than any vendor has. */
const MOST_APPS = 10_000;

/** What was found out of the rows so far. The totals are counted from it once all were read. */
export type Audit = {
  given: Given;
  rows: RowCounts;
  problems: ProblemCounts;
  columns: ColumnCounts;
  statuses: NameCounts;
  types: Names;
  apps: Names;
  views: RowViews;
  licenses: LicenseTable;
  listed: MostImportant<ListedFinding>;
  newestUpdate: number | null;
};

/** Reads rows into an audit, which grows as they come. */
export type Auditor = { take: (rows: Row[]) => void; audit: Audit };

/** An audit without any row yet, and what reads rows into it. */
export function auditor(given: Given): Auditor {
  const audit: Audit = {
    given,
    rows: {
      read: 0,
      licenses: 0,
      history: 0,
      duplicates: 0,
      notCloud: 0,
      notLicenses: 0,
      unreadable: 0,
    },
    problems: problemCounts(),
    columns: columnCounts(),
    statuses: nameCounts(MOST_NAMES),
    types: namesUpTo(MOST_NAMES),
    apps: namesUpTo(MOST_APPS),
    views: rowViews(given.asked),
    licenses: licenseTable(),
    listed: mostImportant(given.most),
    newestUpdate: null,
  };
  const { rows, licenses, views } = audit;
  let ordinal = 0;

  function take(raw: JsonObject, place: Place): void {
    if (audit.columns.add(raw).isOtherExport) {
      rows.notLicenses += 1;
      return;
    }
    const row = parseReportRow(raw);
    if (row.flaws.length > 0 && row.flaws.includes('unknown-status'))
      audit.statuses.add(String(raw.status));
    if (!row.isCloud) {
      rows.notCloud += 1;
      // What it brought in is then none of licenses that are not here.
      given.money?.of(row.numbers);
      return;
    }
    if (typeof row.lastUpdated === 'number' && row.lastUpdated > (audit.newestUpdate ?? -1))
      audit.newestUpdate = row.lastUpdated;
    const { license, rank } = licenses.place(row, { facts: factsOf(row), ordinal });
    if (rank === 'duplicate') {
      rows.duplicates += 1;
      return;
    }
    if (rank !== 'first') rows.history += 1;
    if (rank === 'older') return;
    judge(license, examine(row, { given, views }, rank === 'equal'), { raw, place, ordinal });
  }

  function judge(license: number, examined: Examined, read: ReadRow): void {
    const { row, view, stake, marks } = examined;
    licenses.write(license, {
      summary: view.summary,
      type: audit.types.of(row.licenseType),
      app: audit.apps.of(row.appName ?? row.appKey ?? ''),
      flaws: flawSet(row.flaws),
      marks,
      stake,
    });
    if (examined.told.length > 0) listFindings(audit, examined, read);
  }

  return {
    audit,
    take: (batch) => {
      for (const each of batch) {
        if ('problem' in each) {
          audit.problems.add(each.problem, each.place);
          continue;
        }
        ordinal += 1;
        take(each.row, each.place);
      }
      rows.unreadable = audit.problems.rows();
      rows.read = ordinal + rows.unreadable;
      rows.licenses = licenses.size;
    },
  };
}

/** A row as it was read; `ordinal` counts the rows that could be. */
export type ReadRow = { raw: JsonObject; place: Place; ordinal: number };

/** Lists the findings of a row that may be among the most important. */
export function listFindings(
  { listed, given: { money, withContacts } }: Pick<Audit, 'listed' | 'given'>,
  examined: Examined,
  { raw, place, ordinal }: ReadRow,
): void {
  const { row, told, stake } = examined;
  let license: AuditedLicense | undefined;
  for (const each of told) {
    const { kind, rank, distance } = each;
    if (!listed.mayTake(kind, stake)) continue;
    const contact = withContacts ? contactIn(raw, row) : null;
    license ??= auditedLicense(examined, { place, contact });
    listed.add(
      { kind, rank, money: stake, distance, ordinal },
      listedFinding(each, license, money && stake),
    );
  }
}

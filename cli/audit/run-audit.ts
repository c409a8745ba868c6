import type { JsonObject } from '../../src/wire/json';
import type { Place, Row } from '../export/row';
import { parseReportRow } from '../report-row/parse-report-row';
import { auditor, listFindings, type Audit } from './auditor';
import { examine, type Examined } from './examine';
import type { Given } from './given';
import { licenseCounts } from './license-counts';
import { bitOf } from './marks';
import { mostImportant } from './most-important';
import type { AuditReport, HistoryCounts, ListedFinding, MoneyCounts } from './report';
import { kindCounts, marked, tallyOf, type Tally } from './tally';

/** Opens the rows of an audit from their beginning. */
export type Source = () => AsyncIterable<Row[]>;

/** The files of an audit, as they were named. */
export type Files = {
  exports: string[];
  transactions: string[];
  histories: Pick<HistoryCounts, 'read' | 'problems'>;
};

/** A license as its newest row has it. */
type CountedRow = { examined: Examined; raw: JsonObject; place: Place };

/** An audit whose rows were all read. */
export type Finished = {
  report: AuditReport;
  /** The licenses one by one, in the order of their rows, which are read again: memory holds no row. */
  licenses: () => AsyncGenerator<CountedRow>;
};

/** Reads all rows, and tells what was found. */
export async function runAudit(source: Source, given: Given, files: Files): Promise<Finished> {
  const { audit, take } = auditor(given);
  for await (const rows of source()) take(rows);
  const counts = countedRows(audit);
  const licenses = (): AsyncGenerator<CountedRow> => readAgain(source, audit, counts);
  const tally = tallyOf(audit);
  const kinds = kindCounts(tally, given.money !== null);
  const findingCount = kinds.reduce((sum, { count }) => sum + count, 0);
  const wanted = Math.min(findingCount, given.most);
  const { at, regime, comparedRegime, withinDays } = given.asked;
  return {
    licenses,
    report: {
      at,
      regime: regime ?? 'classic',
      comparedRegime,
      withinDays,
      files: files.exports,
      rows: audit.rows,
      problems: audit.problems.sorted(),
      licenses: licenseCounts(audit, tally),
      kinds,
      findings: audit.listed.best(counts.has, wanted) ?? (await listAgain(licenses, audit)),
      findingCount,
      money: moneyCounts(given, files, tally),
      previous: given.previous && (await given.previous.counts()),
      histories: {
        ...files.histories,
        joined: marked(tally, 'joined').count,
        fresh: marked(tally, 'fresh').count,
      },
    },
  };
}

type CountedRows = { has: (ordinal: number) => boolean; contradicted: Set<number> };

/** Which rows are the newest of their licenses, by their ordinals: a bit for each. */
function countedRows({ licenses, rows }: Audit): CountedRows {
  const bits = new Uint8Array((rows.read >> 3) + 1);
  const contradicted = new Set<number>();
  const contradicting = bitOf('contradicting-rows');
  for (let license = 0; license < licenses.size; license += 1) {
    const ordinal = licenses.rowOf(license);
    bits[ordinal >> 3] = (bits[ordinal >> 3] ?? 0) | (1 << (ordinal & 7));
    if ((licenses.read(license).marks & contradicting) !== 0) contradicted.add(ordinal);
  }
  const has = (ordinal: number): boolean =>
    ((bits[ordinal >> 3] ?? 0) & (1 << (ordinal & 7))) !== 0;
  return { has, contradicted };
}

async function* readAgain(
  source: Source,
  { given, views }: Audit,
  { has, contradicted }: CountedRows,
): AsyncGenerator<CountedRow> {
  let ordinal = 0;
  for await (const rows of source())
    for (const each of rows) {
      if (!('row' in each)) continue;
      ordinal += 1;
      if (!has(ordinal)) continue;
      const row = parseReportRow(each.row);
      const examined = examine(row, { given, views }, contradicted.has(ordinal));
      yield { examined, raw: each.row, place: each.place };
    }
}

/** Where newer rows replaced too many of those that were listed. */
async function listAgain(
  licenses: Finished['licenses'],
  { given }: Audit,
): Promise<ListedFinding[]> {
  const listed = mostImportant<ListedFinding>(given.most);
  let ordinal = 0;
  for await (const { examined, raw, place } of licenses()) {
    ordinal += 1;
    listFindings({ listed, given }, examined, { raw, place, ordinal });
  }
  return listed.best(() => true, 0) ?? [];
}

function moneyCounts({ money }: Given, files: Files, { atStake }: Tally): MoneyCounts | null {
  return money && { files: files.transactions, ...money.counts(), atStake };
}

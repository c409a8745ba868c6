import type { JsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import { parseReportRow } from '../report-row/parse-report-row';
import type { ReportRow } from '../report-row/report-row';
import { caseOfRow } from '../report-row/row-case';
import type { Given, GivenProblem, Note } from './given';
import { refused } from './refused';

/** A report row that was given, with the row itself for joining a history. */
export type GivenRow = Given & { row: ReportRow };

/** The one row that is meant: the only one, or that of a number or an id. */
export function givenRow(
  rows: JsonObject[],
  as: 'report-row' | 'csv-row',
  wanted: string | null,
): Result<GivenRow, GivenProblem> {
  const read = rows.map((raw) => ({ raw, row: parseReportRow(raw) }));
  const [first] = read;
  if (!first) return refused('no-rows');
  if (wanted === null && read.length > 1) return refused('several-rows', idsOf(read));
  const meant = wanted === null ? first : chosen(read, wanted);
  if (!meant) return refused('no-such-row', idsOf(read));
  const { row, raw } = meant;
  if (!row.isCloud) return refused('not-cloud', String(raw.hosting));
  const notes: Note[] = [
    ...(read.length > 1 ? [{ code: 'chosen' as const, detail: row.id }] : []),
    { code: 'row-tells-no-flag', detail: null },
    ...(row.status === 'cancelled'
      ? [{ code: 'cancellation-assumed' as const, detail: null }]
      : []),
    ...row.flaws.map((flaw) => ({ code: 'row-flaw' as const, detail: flaw })),
  ];
  return {
    ok: true,
    value: {
      as,
      row,
      at: null,
      caseAt: (at) => caseOfRow(row, { at, regime: null, history: null }),
      license: raw,
      site: row.cloudId,
      app: row.appName ?? row.appKey,
      environment: null,
      pasted: null,
      reported: row.status,
      notes,
    },
  };
}

type ReadRow = { raw: JsonObject; row: ReportRow };

/** By its number, counted from 1, unless a row has that very id. */
function chosen(rows: ReadRow[], wanted: string): ReadRow | undefined {
  const named = rows.find(({ row }) => row.numbers.includes(wanted));
  return named ?? (/^\d+$/.test(wanted) ? rows[Number(wanted) - 1] : undefined);
}

function idsOf(rows: ReadRow[]): string {
  const shown = rows.slice(0, 5).map(({ row }, index) => `${index + 1}: ${row.id ?? 'no id'}`);
  const more = rows.length > shown.length ? [`… ${rows.length} rows`] : [];
  return [...shown, ...more].join(', ');
}

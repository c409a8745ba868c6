import { createWriteStream } from 'node:fs';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DAY } from '../../src/rules/instant';
import { dayOf } from '../../src/words/dates';
import { english } from '../english';
import type { Place, Row } from '../export/row';
import { progressBar } from '../export/progress-bar';
import { readRows } from '../export/read-rows';
import { placeOf } from '../input';
import { paintFor } from '../paint';
import { historiesIn } from '../calibrate/history-files';
import { historyFinder } from '../report-row/histories';
import { auditArguments, type AuditArguments } from './arguments';
import { auditHtml } from './html/audit-html';
import { readMoney } from './money';
import { readPrevious } from './previous';
import { reportCsv } from './report-csv';
import { reportJson } from './report-json';
import { reportNdjson } from './report-ndjson';
import { reportText } from './report-text';
import { runAudit, type Finished } from './run-audit';
import { spooled } from './spool';

/** What `standing audit --help` prints. */
export const auditHelp = `Usage: standing audit [FILE|-]... [options]

Holds whole exports of the license report against the rules: which rows say something else than they
should, what is suspended, ends soon, or is decided by a rule that the sources disagree on, and what is
wrong with the rows themselves. Files are NDJSON, JSON arrays or pages, or CSV, gzipped or not.

  --at DATE             the moment to judge by: the day of the export (else now)
  --regime NAME         classic (the default), improved-billing, forge-2025
  --compare-regime NAME whom these rules would treat differently
  --within DAYS         ends within so many days are findings (30)
  --history FILE        an exported history, or several, one option each
  --transactions FILE   the sales export: what the licenses brought in over the year
  --previous FILE       an earlier audit as ndjson (or json): what has changed since
  --format F            text (the default), json, ndjson (a line a license), csv (a line a finding), html
  --out FILE            writes there instead of to standard output
  --max N               lists so many findings: 20 as text, 2,000 as json and html
  --with-contacts       with hosts, companies and technical contacts; without it nobody is named

Exit codes: 0 no findings, 1 findings or rows that could not be read, 2 misuse or failure.

Examples:
  standing audit docs/examples/licenses.csv --at 2026-06-02 --history docs/examples/history.json
  standing audit docs/examples/licenses.csv --at 2026-06-02 --transactions docs/examples/transactions.csv
  gzip -c docs/examples/licenses.ndjson | standing audit --at 2026-06-02 --compare-regime forge-2025
  standing audit docs/examples/licenses.csv --at 2026-06-02 --format csv --with-contacts`;

/** `standing audit [FILE|-]…`: exit code 0: no findings, 1: findings, 2: misuse. */
export async function auditVerb(args: string[]): Promise<number> {
  const given = auditArguments(args, Date.now());
  const { files, namesOfCopies, close } = await spooled(given.files);
  try {
    let isFirst = true;
    async function* source(): AsyncGenerator<Row[]> {
      // Output may be written while the rows are read again.
      const bar = progressBar(isFirst ? process.stderr : new PassThrough());
      isFirst = false;
      try {
        for await (const rows of readRows(files, bar.show)) {
          if (namesOfCopies.size > 0) for (const { place } of rows) rename(place, namesOfCopies);
          yield rows;
        }
      } finally {
        bar.stop();
      }
    }
    const finished = await finishedAudit(source, given);
    tellAge(finished, given);
    await write(finished, given);
    return hasFindings(finished) ? 1 : 0;
  } finally {
    await close();
  }
}

function rename(place: Place, names: ReadonlyMap<string, string>): void {
  place.file = names.get(place.file) ?? place.file;
}

async function finishedAudit(
  source: () => AsyncIterable<Row[]>,
  given: AuditArguments,
): Promise<Finished> {
  const { asked, withContacts, format } = given;
  const { histories, problems } = await historiesIn(given.histories);
  const money =
    given.transactions.length === 0
      ? null
      : await readMoney(readRows(given.transactions), asked.at);
  return runAudit(
    source,
    {
      asked,
      withContacts,
      most: given.most ?? (format === 'text' ? 20 : 2000),
      historyOf: histories.length === 0 ? () => null : historyFinder(histories),
      money,
      previous: given.previous === null ? null : await readPrevious(given.previous),
    },
    {
      exports: given.files,
      transactions: given.transactions,
      histories: { read: histories.length, problems },
    },
  );
}

/** An export that is older than the moment asked about has findings that are none. */
function tellAge({ report }: Finished, { isMomentGiven }: AuditArguments): void {
  const { newestUpdate } = report.licenses;
  if (isMomentGiven || newestUpdate === null || report.at - newestUpdate < OLD) return;
  const day = dayOf(newestUpdate, english.reader);
  console.error(
    `The newest row was last updated on ${day}. If the export is that old, say when it was made: --at DATE.`,
  );
}

/** Rows of an export change every day, so a newest row of two weeks ago is of an old one. */
const OLD = 14 * DAY;

function hasFindings({ report: { findingCount, rows, problems, previous } }: Finished): boolean {
  const isUnread = problems.length > 0 || rows.notLicenses > 0;
  return findingCount > 0 || isUnread || (previous?.goneCount ?? 0) > 0;
}

async function write(finished: Finished, given: AuditArguments): Promise<void> {
  const { format, out, withContacts } = given;
  switch (format) {
    case 'text':
      return put(out, [reportText(finished.report, paintFor(out === null ? process.stdout : {}))]);
    case 'json':
      return put(out, [reportJson(finished.report)]);
    case 'ndjson':
      return put(out, reportNdjson(finished, withContacts));
    case 'csv':
      return put(out, reportCsv(finished, withContacts));
    case 'html':
      return putHtml(finished, given);
  }
}

/** A page lists the most important findings; where there are more, all of them are in a file beside it. */
async function putHtml(finished: Finished, { out, withContacts }: AuditArguments): Promise<void> {
  const { findings, findingCount } = finished.report;
  const csv =
    out !== null && findings.length < findingCount ? out.replace(/(\.html?)?$/i, '.csv') : null;
  const csvName = csv?.split(/[\\/]/).at(-1) ?? null;
  await put(out, [auditHtml(finished.report, { csvName })]);
  if (csv === null) return;
  await put(csv, reportCsv(finished, withContacts));
  console.error(`All findings are in ${csv}.`);
}

async function put(
  out: string | null,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const to: Writable = out === null ? process.stdout : createWriteStream(placeOf(out));
  await pipeline(Readable.from(pieces), to, { end: out !== null });
}

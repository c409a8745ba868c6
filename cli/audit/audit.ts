import { noProgressBar, progressBar } from '../export/progress-bar';
import { readRows } from '../export/read-rows';
import type { Place, Row } from '../export/row';
import { historyFinder } from '../report-row/history-finder';
import { readHistories } from '../report-row/read-histories';
import { auditArguments, MOST_LISTED, type AuditArguments } from './arguments';
import { checkPlace } from './check-place';
import { readMoney } from './money';
import { readPrevious } from './previous';
import { runAudit, type Finished } from './run-audit';
import { spooled } from './spool';
import { tellAge } from './tell-age';
import { writeAudit } from './write-audit';

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
  --transactions FILE   the sales export: what each license brought in its last year
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
  await checkPlace(given);
  const { files, namesOfCopies, close } = await spooled(given.files);
  try {
    let isFirst = true;
    async function* source(): AsyncGenerator<Row[]> {
      // Output may be written while the rows are read again.
      const bar = isFirst ? progressBar(process.stderr) : noProgressBar;
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
    await writeAudit(finished, given);
    return hasFindings(finished) ? 1 : 0;
  } finally {
    close();
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
  const { histories, problems } = await readHistories(given.histories);
  const money =
    given.transactions.length === 0
      ? null
      : await readMoney(readRows(given.transactions), asked.at);
  return runAudit(
    source,
    {
      asked,
      withContacts,
      most: given.most ?? (format === 'text' ? 20 : MOST_LISTED),
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

function hasFindings({ report: { findingCount, rows, problems, previous } }: Finished): boolean {
  const isUnread = problems.length > 0 || rows.notLicenses > 0;
  return findingCount > 0 || isUnread || (previous?.goneCount ?? 0) > 0;
}

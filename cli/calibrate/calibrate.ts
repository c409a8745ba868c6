import { parseArgs } from 'node:util';
import { regimeNames } from '../../src/rules/regimes';
import { readRows } from '../export/read-rows';
import { Misuse } from '../misuse';
import { oneNamed } from '../one-named';
import { parseReportRow } from '../report-row/parse-report-row';
import { isHistoryFile, readHistories } from '../report-row/read-histories';
import type { ReportRow } from '../report-row/report-row';
import { calibrate } from './calibration';
import { calibrationJson } from './calibration-json';
import { calibrationText } from './calibration-text';
import { unreadableLines } from './calibration-words';

/** What `standing calibrate --help` prints. */
export const calibrateHelp = `Usage: standing calibrate --history FILE... [EXPORT FILE...] [--regime NAME] [--format text|json] [--list]

Tells which regime Atlassian applies to your customers: holds the flags that the app saw, by exported
histories, against what each regime expected where their sources disagree. Exports of the license
report tell cancellations, plans and billing systems that a history does not.

  --history  an exported history, a file with one a line, or a folder of such files; as often as needed
  --regime   the regime to hold the verdict against: ${regimeNames.join(', ')};
             else the one that most of the histories have in their policy
  --format   text for people (the default), or json
  --list     names the sites behind each count

Exit codes: 0 nothing seen speaks against the regime, 1 something does, 2 misuse, or no history that
could be read.

Examples:
  standing calibrate --history docs/examples/histories.ndjson docs/examples/licenses-of-histories.ndjson
  standing calibrate --history docs/examples/histories.ndjson --regime forge-2025 --format json`;

/** `standing calibrate`: exit code 0: nothing speaks against the regime, 1: something does, 2: misuse. */
export async function calibrateVerb(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      history: { type: 'string', multiple: true, default: [] },
      regime: { type: 'string' },
      format: { type: 'string', default: 'text' },
      list: { type: 'boolean', default: false },
    },
  });
  const write = reporters[oneNamed('format', formats, values.format)];
  const regime =
    values.regime === undefined ? null : oneNamed('regime', regimeNames, values.regime);
  const { histories: named, exports } = await sorted(values.history, positionals);
  if (named.length === 0) throw new Misuse('name the histories: --history FILE');
  const { histories, problems: unreadable } = await readHistories(named);
  if (histories.length === 0)
    throw new Misuse(
      ['there is no history that can be read', ...unreadableLines(unreadable)].join('\n'),
    );
  const sites = new Set(histories.map(({ siteId }) => siteId));
  const { rows, others, badRows } = await rowsOf(exports, sites);
  const calibration = calibrate({ histories, rows, others, regime });
  const read = { histories: histories.length, unreadable, badRows };
  process.stdout.write(write(calibration, read, { list: values.list }));
  return calibration.against.length > 0 ? 1 : 0;
}

const formats = ['text', 'json'] as const;

const reporters: Record<(typeof formats)[number], typeof calibrationText> = {
  text: calibrationText,
  json: calibrationJson,
};

/** A shell puts all files of a pattern after one `--history`, so histories are known by how they begin too. */
async function sorted(
  named: string[],
  positionals: string[],
): Promise<{ histories: string[]; exports: string[] }> {
  const histories = [...named];
  const exports: string[] = [];
  for (const name of positionals) ((await isHistoryFile(name)) ? histories : exports).push(name);
  return { histories, exports };
}

/** The rows of these sites; of the others, which may be a million, only how many there are. */
async function rowsOf(
  names: string[],
  sites: Set<string>,
): Promise<{ rows: ReportRow[]; others: number; badRows: number }> {
  const rows: ReportRow[] = [];
  let [others, badRows] = [0, 0];
  for await (const batch of readRows(names))
    for (const each of batch) {
      if ('problem' in each) {
        badRows += 1;
        continue;
      }
      const row = parseReportRow(each.row);
      if (row.cloudId !== null && sites.has(row.cloudId)) rows.push(row);
      else others += 1;
    }
  return { rows, others, badRows };
}

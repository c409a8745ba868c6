import { regimeNames } from '../../src/rules/regimes';
import { isoDayOf } from '../../src/words/dates';
import { counted, countText } from '../amounts';
import { english } from '../english';
import type { HistoryProblem } from '../report-row/joined-history';
import type { Calibration, Licenses } from './calibration';
import {
  cellWords,
  groupWords,
  leftOutWords,
  missedWords,
  unreadableLines,
  verdictWords,
} from './calibration-words';
import type { CellReport } from './cell-report';
import { missedReasons, type Counted } from './observed-license';
import { overallText } from './overall-text';
import type { Share } from './wilson';

const { reader } = english;

/** What was read beside the histories that count. */
export type ReadCounts = { histories: number; unreadable: HistoryProblem[]; badRows: number };

/** The report for people: the verdict, then each cell, then what was left out. `list` names the sites. */
export function calibrationText(
  calibration: Calibration,
  read: ReadCounts,
  { list }: { list: boolean },
): string {
  const { cells, licenses } = calibration;
  const unseen = cells.filter((cell) => cell.counted.length === 0 && missedLine(cell) === '');
  return [
    `${seenLine(licenses)}\n`,
    overallText(calibration),
    ...cells.filter((cell) => !unseen.includes(cell)).map((cell) => cellText(cell, list)),
    ...(unseen.length > 0
      ? [`Nothing seen yet of: ${unseen.map(({ cell }) => cell).join(', ')}\n`]
      : []),
    leftOutText(calibration, read),
  ].join('\n');
}

function seenLine({ licenses, sites, counted: some, seen }: Licenses): string {
  const when = seen
    ? `, looked at from ${isoDayOf(seen.from, reader)} to ${isoDayOf(seen.until, reader)}`
    : '';
  return `${counted(licenses, 'license')} on ${counted(sites, 'site')}${when}; ${some} say something.`;
}

function cellText(report: CellReport, list: boolean): string {
  const { cell, verdict, counted: seen, groups } = report;
  const by = verdict.code === 'mixture' ? verdict.by : null;
  const lines = [
    `${cell}: ${verdictWords(verdict, cell)}`,
    cellWords(cell),
    ...(seen.length > 0 ? [outcomesLine(report), ...agreementLines(report)] : []),
    ...groups
      .filter((group) => group.by === by)
      .map(
        (group) => `${groupWords(group)} (${group.licenses}): ${verdictWords(group.verdict, cell)}`,
      ),
    ...[missedLine(report)].filter((line) => line !== ''),
    ...(list ? seen.map(listLine) : []),
  ];
  return `${lines.join('\n  ')}\n`;
}

function outcomesLine({ counted: seen, outcomes, changedAfterDays: days }: CellReport): string {
  const { active, none, changed } = outcomes;
  const when = days ? ` (first mostly ${days.from} to ${days.to} days in)` : '';
  return `${counted(seen.length, 'license')}: the flag was active in ${active}, none in ${none}, changing in ${changed}${when}.`;
}

/** A line for each expectation, with the regimes that share it. */
function agreementLines({ agreement, expected }: CellReport): string[] {
  return (['active', 'none'] as const).flatMap((flag) => {
    const names = regimeNames.filter((name) => expected?.[name] === flag);
    const [first] = names;
    if (first === undefined) return [];
    const who = names.length === regimeNames.length ? 'all three regimes' : names.join(', ');
    const expects = `${names.length === 1 ? 'expects' : 'expect'} ${flag}:`;
    return [`  ${who} ${expects} ${shareWords(agreement[first])}`];
  });
}

function shareWords({ count, of, share, from, to }: Share): string {
  const percent = (part: number) => Math.round(part * 100);
  return `${count} of ${of} agreed, ${percent(share)} % (95 % interval: ${percent(from)} to ${percent(to)} %)`;
}

function missedLine({ missed }: CellReport): string {
  const reasons = missedReasons.filter((reason) => missed[reason] > 0);
  if (reasons.length === 0) return '';
  return `Not counted: ${reasons.map((reason) => `${missed[reason]} ${missedWords[reason]}`).join('; ')}.`;
}

function listLine({ outcome, license }: Counted): string {
  return `  ${outcome.padEnd(8)} ${license.siteId}  ${license.files.join(', ')}`;
}

function leftOutText(
  { licenses, rows }: Calibration,
  { histories, unreadable, badRows }: ReadCounts,
): string {
  const { leftOut, licenses: all, counted: some } = licenses;
  const lines = [
    `Left out: ${all - some} of ${counted(all, 'license')}`,
    ...leftOut.map((each) => `${String(each.licenses).padStart(5)}  ${leftOutWords[each.reason]}`),
    `${counted(histories, 'history', 'histories')} read, ${unreadable.length} not taken`,
    ...unreadableLines(unreadable),
    `${counted(rows.joined, 'row')} of exports joined, ${countText(rows.unjoined)} without a history, ${countText(badRows)} not readable`,
  ];
  return `${lines.join('\n  ')}\n`;
}

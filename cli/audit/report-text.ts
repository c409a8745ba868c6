import { dayOf } from '../../src/words/dates';
import { whyNot } from '../answer-history';
import { english } from '../english';
import { plain, section } from '../layout';
import type { Paint } from '../paint';
import { counted, countText, dollarText } from '../amounts';
import { endsIn } from './end-slots';
import { findingLines, kindLines } from './finding-lines';
import { isMove } from './is-move';
import { previousWords } from './previous-words';
import type { AuditReport, Named } from './report';
import { accessWords, stateWords } from './state-words';
import { flawWords, problemWords } from './row-words';
import { statusTable } from './status-table';
import { table } from './table';

const { say, reader } = english;

/** The report for people: the counts, what was found, the most important of it, and what is wrong with the rows. */
export function reportText(report: AuditReport, paint: Paint): string {
  const { licenses, comparedRegime } = report;
  const compared = comparedRegime && say(`regime.${comparedRegime}`);
  const lines = [
    ...headLines(report, paint),
    ...section(paint.strong('The report’s status, and where licenses stand'), statusTable(report)),
    ...section(paint.strong('Findings'), kindLines(report, paint)),
    ...section(listTitle(report, paint), findingLines(report, paint)),
    ...section(paint.strong(`By the rules of “${compared}”`), regimeLines(report)),
    ...section(paint.strong('Terms that end, of licenses with access'), endLines(report)),
    ...section(paint.strong('Could not be read'), problemLines(report)),
    ...section(
      paint.strong('Flaws of rows'),
      table(
        licenses.flaws.map(({ flaw, count }) => [{ right: countText(count) }, flawWords(flaw)]),
      ),
    ),
    ...section(paint.strong('Unknown to this audit'), unknownLines(report)),
    ...section(paint.strong('Beside the report'), besideLines(report)),
  ];
  // Names and numbers in it are others' text.
  return `${lines.map(plain).join('\n')}\n`;
}

function headLines({ files, at, regime, rows, licenses }: AuditReport, paint: Paint): string[] {
  const named = files.length > 3 ? counted(files.length, 'file') : files.join(', ');
  const rules = say(`regime.${regime}`);
  const head = `Audit of ${named} for ${dayOf(at, reader)}, by the rules of “${rules}”`;
  const parts: [number, string][] = [
    [rows.history, 'replaced by another row of the same license, not judged'],
    [rows.duplicates, 'the same as another row, not judged'],
    [rows.notCloud, 'for Data Center or Server, not judged'],
    [rows.notLicenses, 'from another export, not judged; --transactions takes one of sales'],
    [rows.unreadable, 'could not be read'],
  ];
  const others = parts.filter(([count]) => count > 0);
  const { full, limited, none } = licenses.access;
  return [
    paint.strong(head),
    ...table([
      [{ right: countText(rows.read) }, rows.read === 1 ? 'row' : 'rows'],
      [
        { right: countText(rows.licenses) },
        `${rows.licenses === 1 ? 'license' : 'licenses'}: ${accessCounts(full, limited, none)}`,
      ],
      ...others.map(([count, words]) => [{ right: countText(count) }, words]),
    ]),
  ];
}

function accessCounts(full: number, limited: number, none: number): string {
  const some = limited > 0 ? `, ${countText(limited)} with limited access` : '';
  return `${countText(full)} with access${some}, ${countText(none)} without`;
}

function listTitle({ findings, findingCount }: AuditReport, paint: Paint): string {
  const isWhole = findings.length === findingCount;
  return paint.strong(
    isWhole
      ? 'All findings, the most important first'
      : `The ${countText(findings.length)} most important of ${counted(findingCount, 'finding')}`,
  );
}

function regimeLines({ licenses, comparedRegime }: AuditReport): string[] {
  if (comparedRegime === null) return [];
  const moves = licenses.regimes.filter(isMove);
  const all = licenses.regimes.reduce((sum, { count }) => sum + count, 0);
  const moved = moves.reduce((sum, { count }) => sum + count, 0);
  return table([
    ...moves.map((move) => [
      { right: countText(move.count) },
      `${stateWords(move.state)} (${accessWords[move.access]})`,
      `→ ${stateWords(move.otherState)} (${accessWords[move.otherAccess]})`,
    ]),
    [{ right: countText(all - moved) }, 'the same'],
  ]);
}

function endLines({ licenses }: AuditReport): string[] {
  const weeks = licenses.endsByWeek.slice(0, 6);
  if (weeks.every((week) => endsIn(week) === 0)) return [];
  return table([
    ['In the week from', 'cancelled', 'evaluation', 'other'],
    ...weeks.map(({ from, cancelled, evaluation, other }) => [
      dayOf(from, reader),
      ...[cancelled, evaluation, other].map((count) => ({ right: countText(count) })),
    ]),
  ]);
}

/** So many places of a problem are named. */
const MOST_PLACES = 3;

function problemLines({ problems }: AuditReport): string[] {
  return problems.flatMap(({ problem, count, places }) => {
    const shown = places.slice(0, MOST_PLACES);
    const more = count - shown.length;
    return [
      ...shown.map(({ file, line }) => `  ${file}:${line} ${problemWords(problem)}`),
      ...(more > 0 ? [`  … and ${countText(more)} more that ${problemWords(problem)}`] : []),
    ];
  });
}

function unknownLines({ licenses }: AuditReport): string[] {
  return [
    ...namedLine('Columns', licenses.unknownColumns),
    ...namedLine('License types, judged as subscriptions', licenses.unknownTypes),
    ...namedLine('Statuses, not compared', licenses.unknownStatuses),
  ];
}

/** So many unknown names are told in a line. */
const MOST_NAMES = 8;

function namedLine(title: string, names: Named[]): string[] {
  if (names.length === 0) return [];
  const shown = names
    .slice(0, MOST_NAMES)
    .map(({ name, count }) => `${name} (${countText(count)})`);
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
  return [`  ${title}: ${[...shown, ...more].join(', ')}`];
}

function besideLines(report: AuditReport): string[] {
  const { histories, money, previous } = report;
  const lines: string[] = [];
  if (histories.read > 0 || histories.problems.length > 0) {
    const fresh = `${countText(histories.fresh)} of them fresh enough to hold Atlassian’s flag`;
    const joined = counted(histories.joined, 'license');
    lines.push(
      `  ${counted(histories.read, 'history', 'histories')}, joined with ${joined}, ${fresh}`,
    );
    for (const { file, code } of histories.problems)
      lines.push(`  ${file} cannot be used: ${whyNot[code]}`);
  }
  if (money) {
    const of = counted(money.lineItems, 'line item');
    lines.push(
      `  ${of} of sales: ${dollarText(money.total)} in the last year of each license, ${dollarText(money.unmatched)} of it of no license here`,
    );
    if (money.unusable + money.unreadable > 0)
      lines.push(
        `  ${countText(money.unusable + money.unreadable)} rows of sales could not be used`,
      );
  }
  if (previous) {
    const when = previous.at === null ? '' : `, for ${dayOf(previous.at, reader)}`;
    const gone = previous.isWhole ? `; ${countText(previous.goneCount)} of them are gone` : '';
    lines.push(
      `  Previous audit ${previous.file}${when}: ${counted(previous.licenses, 'license')}${gone}`,
      ...previousWords(report).map((words) => `  ${words}`),
    );
  }
  return lines;
}

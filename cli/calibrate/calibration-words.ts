import type { ContestedCell } from '../../src/rules/resolution';
import { whyNot } from '../answer-history';
import { english } from '../english';
import type { HistoryProblem } from '../report-row/joined-history';
import type { CellVerdict, Group } from './cell-report';
import type { Misfit } from './decide';
import type { LeftOutReason, MissedReason } from './observed-license';

const { say } = english;

/** What the sources disagree on in a cell. */
export function cellWords(cell: ContestedCell): string {
  return say('timeline.contested', { what: say(`contested.${cell}`) });
}

/** What else the sources can be read to say where all regimes expect the same. */
const otherReadings: Partial<Record<ContestedCell, string>> = {
  'evaluation-suspended': 'as if an evaluation were closed at its end',
  'after-15-days': 'as if a license were suspended until day 30',
  'open-quote': 'as if an open quote kept nothing open',
  'known-issue': 'as if the known issue kept nothing open',
  'forge-60-days': 'as if the app stayed active for 60 days after its end',
};

/** What is said of a cell or of a group in it, to stand after a colon. */
export function verdictWords(verdict: CellVerdict, cell: ContestedCell): string {
  switch (verdict.code) {
    case 'regime':
      return verdict.regimes.length === 3
        ? 'as all three regimes expect'
        : verdict.regimes.join(' or ');
    case 'none-of-these':
      return `none of these; ${misfitWords(verdict.misfit, cell)}`;
    case 'not-enough-seen':
      return `not enough seen; ${moreWords(verdict.more)}`;
    case 'mixture':
      return `different rules by ${groupingWords[verdict.by]}`;
  }
}

function misfitWords(misfit: Misfit, cell: ContestedCell): string {
  switch (misfit) {
    case 'other-reading':
      return `most licenses go ${otherReadings[cell] ?? 'against every regime'}`;
    case 'changes-within':
      return 'the flag of many licenses changes in the middle';
    case 'divided':
      return 'each license keeps to one flag, and they differ';
  }
}

function moreWords(more: number | null): string {
  if (more === null) return 'at this rate more licenses would not decide it';
  return `${more === 1 ? 'one more license' : `about ${more} more licenses`} would decide it`;
}

const groupingWords = { billing: 'billing system', plan: 'plan' } as const;

/** A group of licenses by name: `new billing system`, `annual plans`. */
export function groupWords({ by, name }: Pick<Group, 'by' | 'name'>): string {
  return by === 'billing' ? `${name} billing system` : `${name} plans`;
}

/** Why licenses are not counted in a cell, after their number. */
export const missedWords: Record<MissedReason, string> = {
  'seen-too-little': 'seen for less than half of the time in question',
  held: 'held open by a quote or a known issue',
  'cancellation-unknown': 'without a row of an export, which says whether it was cancelled',
  'too-short': 'in question for less than three days',
};

/** Why licenses are left out as a whole, after their number. */
export const leftOutWords: Record<LeftOutReason, string> = {
  'not-enforced': 'not in production, or of an app that is not listed',
  sandbox: 'on a sandbox',
  'no-sightings': 'never seen with a license',
  'no-flag': 'seen without a flag that can be read',
  'no-end': 'without an end, in the license and in the exports',
  'nothing-contested': 'with nothing yet that the sources disagree on',
  'nothing-usable': 'with something of the kind, but not counted for it (see the cells)',
};

/** So many files that are no history are named. */
const MOST_UNREADABLE = 5;

/** Files, or lines of them, that are no history, and why; of many the first. */
export function unreadableLines(problems: HistoryProblem[]): string[] {
  const more = problems.length - MOST_UNREADABLE;
  return [
    ...problems
      .slice(0, MOST_UNREADABLE)
      .map(
        ({ file, code, place }) => `  ${file}: ${whyNot[code]}${place === '' ? '' : ` (${place})`}`,
      ),
    ...(more > 0 ? [`  … ${more} more`] : []),
  ];
}

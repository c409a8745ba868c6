import { DAY, NEVER } from '../../src/rules/instant';
import type { Term } from '../../src/rules/license';
import { contestedCells, type ContestedCell } from '../../src/rules/resolution';
import { contestedWindows, type ContestedWindow } from './contested-window';
import { judgedPart, observationIn, type Observation } from './observation';
import { rowsOfTerm, withBilling, withCancellation } from './row-facts';
import { seenTerms, type SeenTerm } from './seen-term';
import type { TrackedLicense } from './tracked-license';

/** Why a license says nothing of a cell although a window of it came. In the order of what is said first. */
export const missedReasons = [
  'seen-too-little',
  'held',
  'cancellation-unknown',
  'too-short',
] as const;

/** One of them. */
export type MissedReason = (typeof missedReasons)[number];

/** Why a whole license is left out. */
export const leftOutReasons = [
  'not-enforced',
  'sandbox',
  'no-sightings',
  'no-flag',
  'no-end',
  'nothing-contested',
  'nothing-usable',
] as const;

/** One of them. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** By what customers may differ from each other. */
export type Groups = { billing: 'new' | 'old' | null; plan: Term['kind'] | Term['billing'] | null };

/** The one window of a cell that a license counts with. */
export type Counted = Observation & { license: TrackedLicense; groups: Groups };

/** What a license says: an observation a cell at most, why not of the others whose window came, or why of none. */
export type ObservedLicense = {
  counted: Counted[];
  missed: { cell: ContestedCell; reason: MissedReason }[];
  leftOut: LeftOutReason | null;
};

type Judged = { window: ContestedWindow; term: Term } & (
  { observation: Observation } | { observation: null; reason: MissedReason }
);

/** Looks at a license once for each cell, so that one which is looked at often weighs no more than others. */
export function observedLicense(license: TrackedLicense): ObservedLicense {
  const early = leftOutEarly(license);
  if (early !== null) return { counted: [], missed: [], leftOut: early };
  const terms = seenTerms(license.looks);
  const judged = terms.flatMap((term) => judgedWindows(term, license));
  const observed: ObservedLicense = { counted: [], missed: [], leftOut: null };
  for (const cell of contestedCells) {
    const ofCell = judged.filter(({ window }) => window.cell === cell);
    const best = longestSeen(ofCell);
    const reason = missedReasons.find((each) =>
      ofCell.some((one) => one.observation === null && one.reason === each),
    );
    if (best)
      observed.counted.push({ ...best.observation, license, groups: groupsOf(best.term, license) });
    else if (reason !== undefined) observed.missed.push({ cell, reason });
  }
  if (observed.counted.length === 0) observed.leftOut = leftOutLate(terms, judged);
  return observed;
}

function leftOutEarly({ isEnforced, isSandbox, looks }: TrackedLicense): LeftOutReason | null {
  if (!isEnforced) return 'not-enforced';
  if (isSandbox) return 'sandbox';
  if (!looks.some(({ term }) => term !== null))
    return looks.some(({ flag }) => flag === null) ? 'no-flag' : 'no-sightings';
  return looks.some(({ flag, term }) => flag !== null && term !== null) ? null : 'no-flag';
}

function leftOutLate(terms: SeenTerm[], judged: Judged[]): LeftOutReason {
  if (judged.length > 0) return 'nothing-usable';
  return terms.every(({ term }) => term.end === NEVER) ? 'no-end' : 'nothing-contested';
}

function judgedWindows({ term: told, flags }: SeenTerm, license: TrackedLicense): Judged[] {
  const rows = rowsOfTerm(told, license.rows);
  const term = withBilling(told, rows);
  const windows = contestedWindows(term, withCancellation(license.records, rows));
  const [first, last] = [flags.at(0)?.from, flags.at(-1)?.until];
  if (first === undefined || last === undefined) return [];
  const isKnown = rows.length > 0;
  return windows
    .filter(({ from, until }) => from + DAY < last && until - DAY > first)
    .map((window) => judgedWindow(window, { term, flags, isKnown }));
}

type Seen = SeenTerm & {
  /** Whether a row of an export says if the term was cancelled. */
  isKnown: boolean;
};

function judgedWindow(window: ContestedWindow, { term, flags, isKnown }: Seen): Judged {
  const missed = (reason: MissedReason): Judged => ({ window, term, observation: null, reason });
  if (window.isHeld) return missed('held');
  if (judgedPart(window) === null) return missed('too-short');
  // An evaluation that was cancelled without anybody writing it down ends as an unpaid one would not.
  if (window.cell === 'evaluation-suspended' && !isKnown) return missed('cancellation-unknown');
  const observation = observationIn(window, flags);
  return observation === null ? missed('seen-too-little') : { window, term, observation };
}

function longestSeen(judged: Judged[]): (Judged & { observation: Observation }) | null {
  let best: (Judged & { observation: Observation }) | null = null;
  for (const one of judged) {
    if (one.observation === null) continue;
    if (best === null || one.observation.seen >= best.observation.seen) best = one;
  }
  return best;
}

function groupsOf({ kind, billing }: Term, { newBilling }: TrackedLicense): Groups {
  const plan = kind === 'subscription' ? billing : kind;
  return {
    billing: newBilling === null ? null : newBilling ? 'new' : 'old',
    plan: plan === 'unknown' ? null : plan,
  };
}

import { DAY, type Instant } from '../../src/rules/instant';
import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import type { ContestedCell, Lic } from '../../src/rules/resolution';
import type { Stretch } from '../../src/rules/spans';
import type { ContestedWindow } from './contested-window';
import type { FlagSpan } from './seen-term';

/** What the flag did in a window: it said one thing nearly all the time, or it changed. */
export type Outcome = Lic | 'changed';

/** What was seen of a license in one window of a cell. */
export type Observation = {
  cell: ContestedCell;
  expected: Record<RegimeName, Lic>;
  outcome: Outcome;
  /** How long the flag was known within the window, in milliseconds. */
  seen: number;
  /** Whole days from the window's beginning to the first change that was seen; null without one. */
  changedAfterDays: number | null;
};

/** Days of a report are days of some time zone, and jobs run by the hour: the edges of a window prove nothing. */
const EDGE = DAY;

/** A window that is shorter than this between its edges is not judged. */
const SHORTEST = DAY;

/** Half of a window must have been seen, or so much of a long one. */
const SEEN_ENOUGH = 15 * DAY;

/** The share of the seen time for which the flag must have said the same: what is left is noise. */
const STEADY = 0.75;

/** The part of a window that is judged, or null where that is too short to be. */
export function judgedPart({ from, until }: Stretch): Stretch | null {
  const part = { from: from + EDGE, until: until - EDGE };
  return part.until - part.from >= SHORTEST ? part : null;
}

/** What the flag did in a window, or null where too little of it was seen. */
export function observationIn(window: ContestedWindow, flags: FlagSpan[]): Observation | null {
  const part = judgedPart(window);
  if (part === null) return null;
  const within = flags.flatMap((span) => {
    const from = Math.max(span.from, part.from);
    const until = Math.min(span.until, part.until);
    return from < until ? [{ from, until, flag: span.flag }] : [];
  });
  const known = { active: lengthOf(within, 'active'), none: lengthOf(within, 'none') };
  const seen = known.active + known.none;
  if (seen < Math.min((part.until - part.from) / 2, SEEN_ENOUGH)) return null;
  const { cell, expected } = window;
  const outcome = (['active', 'none'] as const).find((flag) => known[flag] >= STEADY * seen);
  const change = firstChange(within);
  return {
    cell,
    expected,
    outcome: outcome ?? 'changed',
    seen,
    changedAfterDays: change === null ? null : Math.floor((change - window.from) / DAY),
  };
}

/** The regimes that expected what was seen. */
export function agreeing({ expected, outcome }: Observation): RegimeName[] {
  return regimeNames.filter((name) => expected[name] === outcome);
}

function lengthOf(spans: FlagSpan[], flag: Lic): number {
  return spans
    .filter((span) => span.flag === flag)
    .reduce((sum, { from, until }) => sum + until - from, 0);
}

function firstChange(spans: FlagSpan[]): Instant | null {
  return (
    spans.find(({ flag }, index) => index > 0 && spans[index - 1]?.flag !== flag)?.from ?? null
  );
}

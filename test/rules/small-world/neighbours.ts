import type { Judgement } from '../../../src/rules/resolve';
import { quotes } from './happenings';
import { clockOf } from './check-point';
import { worldOf } from './model';
import type { Point } from './point';
import { judged, questionOf, type Question } from './program';
import { rawRecords } from './raw-point';

/** A law that holds between a point and another, at each moment of the clocks of both. */
type Neighbourhood = {
  law: string;
  /** The point beside this one; null where the law says nothing of it. */
  beside: (point: Point) => Point | null;
  /** The same facts otherwise told. */
  told?: (point: Point) => Question;
  holds: (here: Judgement, there: Judgement, at: number) => boolean;
  /** Of how many of the points the law speaks. */
  count: number;
};

const isNoNarrower = (here: Judgement, there: Judgement): boolean =>
  here.resolution.access === 'full' || there.resolution.access === 'none';
const isSame = (here: Judgement, there: Judgement): boolean =>
  JSON.stringify(here) === JSON.stringify(there);
const hasSameAccess = (here: Judgement, there: Judgement): boolean =>
  here.resolution.access === there.resolution.access;
const isOpen = (quote: Point['quote']): boolean => quote.startsWith('open');

/** The same point, for a part of the points: it is told otherwise, which flag and authority do not change. */
function toldOtherwise(point: Point): Point | null {
  const { end, flag, authority } = point;
  return end === 'dated' && flag !== 'silent' && authority === 'platform' ? point : null;
}

/** What is left of a history when only the vendor's word counts. */
function vendorsOnly(point: Point): Point {
  const hasQuote = quotes[point.quote].held.some(({ source }) => source === 'vendor');
  return {
    ...point,
    cancellation: 'none',
    quote: hasQuote ? 'open, the vendor’s' : 'none',
    issue: point.issue === 'the vendor’s' ? point.issue : 'none',
    extension: 'none',
  };
}

export const neighbourhoods: Neighbourhood[] = [
  {
    law: 'law 2: order and repetition of records change nothing',
    beside: toldOtherwise,
    told: (point) => questionOf(point, [...rawRecords(point), ...rawRecords(point)].reverse()),
    holds: isSame,
    count: 796,
  },
  {
    law: 'law 4: a later end by Atlassian never narrows access',
    beside: (point) => (point.extension === 'later' ? { ...point, extension: 'none' } : null),
    holds: isNoNarrower,
    count: 408,
  },
  {
    law: 'law 4: one more open quote never narrows access',
    beside: (point) => (isOpen(point.quote) ? { ...point, quote: 'none' } : null),
    holds: isNoNarrower,
    count: 552,
  },
  {
    law: 'law 6: a license with a later end leaves no gap before it',
    beside: (point) => (point.end === 'later' ? { ...point, end: 'dated' } : null),
    holds: (here, there, at) => at >= 20 || isNoNarrower(here, there),
    count: 2_388,
  },
  {
    law: 'law 7: none but the vendor’s records turn a reported none into access',
    beside: (point) =>
      point.flag === 'none' && point.authority === 'platform' ? vendorsOnly(point) : null,
    holds: hasSameAccess,
    count: 796,
  },
  {
    law: 'law 8: a voided quote might as well not be there',
    beside: (point) =>
      point.quote.startsWith('an admin’s, voided') ? { ...point, quote: 'none' } : null,
    holds: isSame,
    count: 552,
  },
  {
    law: 'law 9: to know all that was recorded changes nothing',
    beside: toldOtherwise,
    told: (point) => questionOf(point, rawRecords(point), { knownAt: 100 }),
    holds: isSame,
    count: 796,
  },
  {
    law: 'law 10: no admin undoes the vendor’s quote',
    beside: (point) =>
      point.quote === 'the vendor’s, declined by an admin' ||
      point.quote === 'the vendor’s, voided by an admin'
        ? { ...point, quote: 'open, the vendor’s' }
        : null,
    holds: isSame,
    count: 552,
  },
];

/** Holds the law between the points and those beside them. */
export function heldBeside(
  { beside, told, holds }: Neighbourhood,
  points: Iterable<Point>,
): { spokenOf: number; broken: string[] } {
  const broken: string[] = [];
  let spokenOf = 0;
  for (const point of points) {
    const other = beside(point);
    if (!other) continue;
    spokenOf += 1;
    const [here, there] = [told ? told(point) : questionOf(point), questionOf(other)];
    const clock = new Set([...clockOf(worldOf(point)), ...clockOf(worldOf(other))]);
    for (const at of clock)
      if (!holds(judged(here, at), judged(there, at), at))
        broken.push(`${JSON.stringify(point)} on day ${String(at)}`);
    if (broken.length > 4) break;
  }
  return { spokenOf, broken };
}

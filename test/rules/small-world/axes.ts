import { cancellations, extensions, issues, quotes, type Happenings } from './happenings';
import { pointsOf, type Axes, type Point } from './point';

/** All that a point of the small world may be. */
export const everything: Axes = {
  kind: ['subscription', 'evaluation', 'developer'],
  billing: ['monthly', 'annual', 'unknown'],
  regime: ['classic', 'improved-billing', 'forge-2025'],
  end: ['dated', 'later', 'none'],
  flag: ['active', 'none', 'silent'],
  authority: ['platform', 'rules'],
  cancellation: namesOf<Happenings['cancellation']>(cancellations),
  quote: namesOf<Happenings['quote']>(quotes),
  issue: namesOf<Happenings['issue']>(issues),
  extension: namesOf<Happenings['extension']>(extensions),
};

/** Few histories, which are taken all at once. */
const few: Axes = {
  ...everything,
  billing: ['monthly', 'annual'],
  end: ['dated'],
  cancellation: ['none', 'by the table', 'its own word: at once'],
  quote: ['none', 'open, an admin’s', 'open, the vendor’s'],
  issue: ['none', 'an admin’s'],
  extension: ['none', 'later'],
};

/** Those histories of each sort that matter most, taken all at once. */
const most: Axes = {
  ...everything,
  end: ['dated', 'none'],
  cancellation: everything.cancellation.slice(0, 9),
  quote: everything.quote.slice(0, 6),
  extension: ['none', 'later'],
};

/** Where laws are held between neighbours: a term that a cancellation may end at once, with any two histories. */
export function neighbouringPoints(): Generator<Point> {
  const term = { kind: ['subscription'], billing: ['annual'], end: ['dated', 'later'] } as const;
  return pointsOf({ ...everything, ...term, regime: ['classic'] }, 2);
}

/** A part of the small world, and how many points it has. */
export type Part = { name: string; points: () => Generator<Point>; count: number; moments: number };

/** What `npm test` tries. */
export const quickParts: Part[] = [
  {
    name: 'every history alone',
    points: () => pointsOf({ ...everything, end: ['dated', 'none'] }, 1),
    count: 9_720,
    moments: 96_660,
  },
  {
    name: 'few histories, all together',
    points: () => pointsOf(few),
    count: 3_888,
    moments: 60_048,
  },
];

/** What `npm run test:full` tries. */
export const wholeParts: Part[] = [
  {
    name: 'every two histories',
    points: () => pointsOf(everything, 2),
    count: 171_936,
    moments: 2_400_660,
  },
  {
    name: 'most histories, all together',
    points: () => pointsOf(most),
    count: 87_480,
    moments: 1_245_240,
  },
];

function namesOf<Name extends string>(options: Record<Name, unknown>): Name[] {
  return Object.keys(options).filter((name): name is Name => name in options);
}

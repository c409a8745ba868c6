import type { State } from '../../src/rules/resolution';
import { element } from './element';

/** How a state is drawn: its colours, and a pattern that tells it from others without them. */
export type Tone = { fill: string; stroke: string; pattern: string | null; dash?: string };

const running: Tone = { fill: '#dcfff1', stroke: '#1f845a', pattern: null };
const trial: Tone = { fill: '#cce0ff', stroke: '#0c66e4', pattern: null };
const ending: Tone = { fill: '#fff7d6', stroke: '#946f00', pattern: 'dots' };
const cancelled: Tone = { fill: '#fff3eb', stroke: '#a54800', pattern: 'dashes' };
const held: Tone = { fill: '#f3f0ff', stroke: '#5e4db2', pattern: 'bars' };
const issue: Tone = { fill: '#ffecf8', stroke: '#943d73', pattern: 'crosses' };
const over: Tone = { fill: '#ffffff', stroke: '#626f86', pattern: null, dash: '3 3' };
const unknown: Tone = { fill: '#f1f2f4', stroke: '#626f86', pattern: null };

/** How each state is drawn; kindred ones alike, for their names tell them apart. */
export const tones: Record<State, Tone> = {
  unenforced: unknown,
  unlicensed: over,
  unreadable: unknown,
  evaluation: trial,
  'evaluation-suspended': ending,
  'evaluation-expired': over,
  active: running,
  suspended: ending,
  expired: over,
  developer: running,
  cancelled,
  'cancelled-ended': over,
  'quote-extended': held,
  'known-issue-active': issue,
  'unexplained-active': unknown,
  'unexplained-inactive': unknown,
};

/** What holds a license open, in a lane of its own. */
export const holdTones = { quote: held, 'known-issue': issue } as const;

/** The words' colours. */
export const ink = { text: '#172b4d', subtle: '#44546f', line: '#8590a2', now: '#ae2e24' } as const;

/** What the patterns are made of. */
export function patterns(): string {
  const pattern = (id: string, child: string): string =>
    element('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, child);
  const path = (d: string, stroke: string): string =>
    element('path', { d, stroke, 'stroke-width': 1, fill: 'none' });
  return element(
    'defs',
    {},
    pattern('dots', element('circle', { cx: 3, cy: 3, r: 0.9, fill: ending.stroke })),
    pattern('dashes', path('M0,3 h6', cancelled.stroke)),
    pattern('bars', path('M3,0 v6', '#b8acf6')),
    pattern('crosses', path('M3,1 v4 M1,3 h4', '#e774bb')),
    pattern('contested', path('M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', ink.subtle)),
  );
}

/** A bar of a tone. */
export function bar(
  { fill, stroke, pattern, dash }: Tone,
  place: { x: number; y: number; width: number; height: number },
): string {
  const border = {
    ...place,
    rx: 3,
    stroke,
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  };
  const plain = element('rect', { ...border, fill });
  return pattern === null
    ? plain
    : plain + element('rect', { ...place, rx: 3, fill: `url(#${pattern})` });
}

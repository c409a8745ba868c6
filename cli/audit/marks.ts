import type { FindingKind } from './finding';

/** What may be so of a row alone, whatever else states the same; each has its bit. */
export const marks = [
  'grace-column-differs.column',
  'grace-column-differs.rules',
  'changed-since.lost-access',
  'changed-since.gained-access',
  'changed-since.other-state',
  'changed-since.new',
  'contradicting-rows',
  'flawed-row',
  'sandbox',
  'joined',
  'fresh',
] as const satisfies readonly (FindingKind | 'sandbox' | 'joined' | 'fresh')[];

/** One of them. */
export type Mark = (typeof marks)[number];

const bits = new Map<string, number>(marks.map((mark, index) => [mark, 1 << index]));

/** The bit of a mark; 0 for what is none. */
export function bitOf(mark: string): number {
  return bits.get(mark) ?? 0;
}

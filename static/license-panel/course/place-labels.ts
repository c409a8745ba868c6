/**
 * A text at a place of the picture. `left`: it stands on the left of a line that leads down to it, or on
 * the right of it where the picture begins. `middle`: it stands above its place.
 */
export type Label = { x: number; text: string; side: 'left' | 'middle' };

/** A label that has its room: its left border and its row, the first being 0. */
export type PlacedLabel = { x: number; left: number; row: number; text: string };

type Room = { width: number; rows: number; widthOf: (text: string) => number };

/** The least distance between two labels, and between a label and a line. */
const GAP = 8;
const BESIDE = 4;

/**
 * Gives labels their room, from left to right: none leaves the picture, covers another, or is crossed by
 * the line of another. Where there is not room for all, the first ones have it.
 */
export function placeLabels(labels: Label[], room: Room): PlacedLabel[] {
  let kept: Label[] = [];
  let placed: PlacedLabel[] = [];
  for (const label of labels) {
    const tried = [...kept, label].sort((a, b) => a.x - b.x);
    const found = laidOut(tried, room);
    if (found === null) continue;
    kept = tried;
    placed = found;
  }
  return placed;
}

/** How many rows labels take. */
export function rowsOf(placed: PlacedLabel[]): number {
  return Math.max(0, ...placed.map(({ row }) => row + 1));
}

type Taken = { left: number; right: number; row: number };

function laidOut(labels: Label[], { width, rows, widthOf }: Room): PlacedLabel[] | null {
  const texts: Taken[] = [];
  const lines: Taken[] = [];
  const placed: PlacedLabel[] = [];
  for (const { x, text, side } of labels) {
    const length = widthOf(text);
    const left = leftOf(x, side, { length, width });
    const right = left + length;
    const lineTo = (row: number): Taken[] =>
      side === 'left'
        ? Array.from({ length: row + 1 }, (_, above) => ({ left: x, right: x, row: above }))
        : [];
    const row = Array.from({ length: rows }, (_, index) => index).find(
      (index) =>
        isFree({ left, right, row: index }, texts, GAP) &&
        isFree({ left, right, row: index }, lines, BESIDE) &&
        lineTo(index).every((line) => isFree(line, texts, BESIDE)),
    );
    if (row === undefined) return null;
    texts.push({ left, right, row });
    lines.push(...lineTo(row));
    placed.push({ x, left, row, text });
  }
  return placed;
}

function isFree({ left, right, row }: Taken, others: Taken[], gap: number): boolean {
  return others.every(
    (other) => other.row !== row || other.right + gap <= left || right + gap <= other.left,
  );
}

function leftOf(x: number, side: Label['side'], room: { length: number; width: number }): number {
  const { length, width } = room;
  if (side === 'middle') return Math.max(0, Math.min(x - length / 2, width - length));
  return x - BESIDE - length < 0 ? x + BESIDE : x - BESIDE - length;
}

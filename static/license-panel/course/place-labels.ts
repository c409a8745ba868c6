/** A text at a place of the picture; `side` is where it stands of that place. */
export type Label = { x: number; text: string; side: 'left' | 'middle' | 'right' };

/** A label that has its room: its left border and its row, the first being 0. */
export type PlacedLabel = { left: number; row: number; text: string };

type Room = { width: number; rows: number; widthOf: (text: string) => number };

/** The least distance between two labels, and between a label and its place. */
const GAP = 8;
const BESIDE = 4;

/** Gives labels their room, the first ones first: none leaves the picture or covers another; some get none. */
export function placeLabels(labels: Label[], { width, rows, widthOf }: Room): PlacedLabel[] {
  const taken: { left: number; right: number; row: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const length = widthOf(label.text);
    const left = Math.max(0, Math.min(wished(label, length), width - length));
    const right = left + length;
    for (let row = 0; row < rows; row += 1) {
      const isFree = taken.every(
        (other) => other.row !== row || other.right + GAP <= left || right + GAP <= other.left,
      );
      if (!isFree) continue;
      taken.push({ left, right, row });
      placed.push({ left, row, text: label.text });
      break;
    }
  }
  return placed;
}

/** How many rows labels take. */
export function rowsOf(placed: PlacedLabel[]): number {
  return Math.max(0, ...placed.map(({ row }) => row + 1));
}

function wished({ x, side }: Label, length: number): number {
  if (side === 'middle') return x - length / 2;
  return side === 'left' ? x - BESIDE - length : x + BESIDE;
}

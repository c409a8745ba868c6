/** The middle of what was measured, and how far the middle half spreads around it. */
export type Quartiles = { p25: number; median: number; p75: number };

const at = (sorted: number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** The quartiles of at least one number, interpolated between neighbours. */
export const quartilesOf = (numbers: number[]): Quartiles => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { p25: at(sorted, 0.25), median: at(sorted, 0.5), p75: at(sorted, 0.75) };
};

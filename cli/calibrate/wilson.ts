/** How often something was so, and between which bounds it is in truth, with 95 % confidence. */
export type Share = { count: number; of: number; share: number; from: number; to: number };

/** The normal quantile of a two-sided interval of 95 %. */
const Z = 1.96;

/** The share with its Wilson score interval, which holds for few cases and near 0 and 1 too. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, from: 0, to: 1 };
  const share = count / of;
  const weight = 1 + (Z * Z) / of;
  const middle = (share + (Z * Z) / (2 * of)) / weight;
  const spread = (Z / weight) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { count, of, share, from: Math.max(0, middle - spread), to: Math.min(1, middle + spread) };
}

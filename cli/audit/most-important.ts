/** How far up a finding stands: by severity, then by money, then by how near its date is, then by its row. */
type Weight = { rank: number; money: number; distance: number; ordinal: number };

/** The most important of many, kept while they come. */
export type MostImportant<Item> = {
  /** Whether something of this rank and money may be among them still. */
  mayTake: (rank: number, money: number) => boolean;
  add: (weight: Weight, item: Item) => void;
  /**
   * Those whose rows count, in order, if there are at least `wanted` of them; null when too many rows were replaced by
   * newer ones to be sure.
   */
  best: (counts: (ordinal: number) => boolean, wanted: number) => Item[] | null;
};

/** So many times more are kept than wanted, since newer rows replace some. */
const SPARE = 4;

/** Keeps the `most` most important. */
export function mostImportant<Item>(most: number): MostImportant<Item> {
  const kept = Math.max(most, 1) * SPARE;
  let entries: { weight: Weight; item: Item }[] = [];
  /** The most important that was let go. */
  let bound: Weight | null = null;
  return {
    mayTake: (rank, money) =>
      bound === null || rank < bound.rank || (rank === bound.rank && money >= bound.money),
    add: (weight, item) => {
      if (bound !== null && compareWeights(weight, bound) >= 0) return;
      entries.push({ weight, item });
      if (entries.length < kept * 2) return;
      entries.sort((a, b) => compareWeights(a.weight, b.weight));
      bound = entries[kept]?.weight ?? null;
      entries = entries.slice(0, kept);
    },
    best: (counts, wanted) => {
      const sure = entries.filter(({ weight }) => counts(weight.ordinal));
      if (sure.length < wanted) return null;
      sure.sort((a, b) => compareWeights(a.weight, b.weight));
      return sure.slice(0, most).map(({ item }) => item);
    },
  };
}

function compareWeights(a: Weight, b: Weight): number {
  return a.rank - b.rank || b.money - a.money || a.distance - b.distance || a.ordinal - b.ordinal;
}

import type { FindingKind } from './finding';

/** How far up a finding stands among those of its kind: by money, then by how near its date is, then by its row. */
type Weight = { kind: FindingKind; rank: number; money: number; distance: number; ordinal: number };

/** The most important of many, kept while they come. */
export type MostImportant<Item> = {
  /** Whether something of this kind and money may be among them still. */
  mayTake: (kind: FindingKind, money: number) => boolean;
  add: (weight: Weight, item: Item) => void;
  /**
   * Those whose rows count, by severity, if there are at least `wanted` of them; null when too many rows were replaced
   * by newer ones to be sure.
   */
  best: (counts: (ordinal: number) => boolean, wanted: number) => Item[] | null;
};

/** So many times more are kept than wanted, since newer rows replace some. */
const SPARE = 4;

/** So many of a kind are taken in each turn, by the rank of its severity: no kind fills the list alone. */
const SHARES = [4, 2, 1, 1];

type Entry<Item> = { weight: Weight; item: Item };

/** Keeps the `most` most important. */
export function mostImportant<Item>(most: number): MostImportant<Item> {
  const kept = Math.max(most, 1) * SPARE;
  let entries: Entry<Item>[] = [];
  /** The most important of each kind that was let go. */
  const bounds = new Map<FindingKind, Weight>();

  /** Whether something that was let go belongs among the chosen, now that others do not count. */
  function mayLack(sure: Entry<Item>[], lastTurn: number): boolean {
    return [...bounds.values()].some(({ kind, rank }) => {
      const count = sure.filter(({ weight }) => weight.kind === kind).length;
      return turnOf(count, rank) <= lastTurn;
    });
  }

  return {
    mayTake: (kind, money) => money >= (bounds.get(kind)?.money ?? -Infinity),
    add: (weight, item) => {
      const bound = bounds.get(weight.kind);
      if (bound && compareWeights(weight, bound) >= 0) return;
      entries.push({ weight, item });
      if (entries.length < kept * 2) return;
      const ordered = inTurns(entries).map(({ entry }) => entry);
      entries = ordered.slice(0, kept);
      // Backwards, so that the first of each kind stays.
      for (const { weight: gone } of ordered.slice(kept).reverse()) bounds.set(gone.kind, gone);
    },
    best: (counts, wanted) => {
      const sure = entries.filter(({ weight }) => counts(weight.ordinal));
      const chosen = inTurns(sure).slice(0, most);
      if (chosen.length < wanted) return null;
      if (sure.length < entries.length && mayLack(sure, chosen.at(-1)?.turn ?? -1)) return null;
      return byWeight(chosen.map(({ entry }) => entry)).map(({ item }) => item);
    },
  };
}

/** In the order in which kinds take turns. */
function inTurns<Item>(entries: Entry<Item>[]): { turn: number; entry: Entry<Item> }[] {
  const counts = new Map<FindingKind, number>();
  const turns = byWeight(entries).map((entry) => {
    const { kind, rank } = entry.weight;
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    return { turn: turnOf(before, rank), entry };
  });
  return turns.sort((a, b) => a.turn - b.turn);
}

/** The turn in which one is taken that has so many of its kind before it. */
function turnOf(before: number, rank: number): number {
  return Math.floor(before / (SHARES[rank] ?? 1));
}

function byWeight<Item>(entries: Entry<Item>[]): Entry<Item>[] {
  return [...entries].sort((a, b) => compareWeights(a.weight, b.weight));
}

function compareWeights(a: Weight, b: Weight): number {
  const byUse = a.rank - b.rank || b.money - a.money || a.distance - b.distance;
  return byUse || a.ordinal - b.ordinal || (a.kind < b.kind ? -1 : 1);
}

/** Atlassian: a batch of keys holds at most so many. */
export const BATCH = 25;

/** The items in batches, each as large as Atlassian takes one. */
export function batchesOf<Item>(items: Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let from = 0; from < items.length; from += BATCH)
    batches.push(items.slice(from, from + BATCH));
  return batches;
}

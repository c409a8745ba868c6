import type { Database } from 'lmdb';

/** Where a store keeps what it has, so that it outlives the process. What comes back is parsed by who asks. */
export type Shelf<Kept> = { read: () => unknown; write: (kept: Kept) => void };

/** The shelf of one key in a database. */
export const shelfIn = (database: Database<unknown, string>, key: string): Shelf<unknown> => ({
  read: () => database.get(key),
  write: (kept) => {
    database.putSync(key, kept);
  },
});

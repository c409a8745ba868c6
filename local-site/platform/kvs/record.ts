/** Plain keys and secrets are two separate key spaces. */
export type KvsKind = 'plain' | 'secret';

/** One stored value. Instants are milliseconds of the site's clock; `expireTime` is ISO text, as Forge gives it. */
export type KvsRecord = {
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
};

/** One write: a record to put, or nothing to delete the key. */
export type KvsChange = { kind: KvsKind; key: string; record: KvsRecord | undefined };

// Atlassian: "Expired data deletion is asynchronous … may take up to 48 hours. During this window,
// read operations may still return expired results." The longest is what an app must bear.
const deletionDelayMs = 48 * 3_600_000;

/** True once Forge has surely removed an expired record. */
export const isGone = (record: KvsRecord, now: number): boolean =>
  record.expireTime !== undefined && Date.parse(record.expireTime) + deletionDelayMs <= now;

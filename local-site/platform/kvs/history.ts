import type { KvsRecord } from './record';

type Version = { supersededAt: number; record: KvsRecord | undefined };

/** Past versions of recently changed plain keys, kept so that a query can answer from a moment ago. Moments are monotonic milliseconds. */
export type KvsHistory = {
  remember: (key: string, previous: KvsRecord | undefined, at: number) => void;
  /** The version that was in force at `moment`; nothing when the key has not changed since. */
  versionAt: (key: string, moment: number) => { record: KvsRecord | undefined } | undefined;
  /** Keys changed after `moment`, in order. */
  keysChangedSince: (moment: number) => string[];
  forgetBefore: (moment: number) => void;
  clear: () => void;
};

/** An empty history. It lives in memory: after a restart a query sees everything at once. */
export const createKvsHistory = (): KvsHistory => {
  const versions = new Map<string, Version[]>();
  return {
    remember: (key, previous, at) => {
      const earlier = versions.get(key) ?? [];
      versions.set(key, [...earlier, { supersededAt: at, record: previous }]);
    },
    versionAt: (key, moment) => versions.get(key)?.find((version) => version.supersededAt > moment),
    keysChangedSince: (moment) =>
      [...versions]
        .filter(([, past]) => past.some((version) => version.supersededAt > moment))
        .map(([key]) => key)
        .sort(),
    forgetBefore: (moment) => {
      for (const [key, past] of versions) {
        const kept = past.filter((version) => version.supersededAt > moment);
        if (kept.length === 0) versions.delete(key);
        else versions.set(key, kept);
      }
    },
    clear: () => {
      versions.clear();
    },
  };
};

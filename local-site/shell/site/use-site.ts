import { useCallback, useEffect, useState } from 'react';
import type { Call, Site, SiteChange } from './site';
import { changeSite, emptyStorage, readCalls, readSite } from './site-client';

/** The pretended site and the ways to change it. */
export type SiteControl = {
  site: Site;
  calls: readonly Call[];
  /** Goes up with every change: frames are mounted anew for each. */
  generation: number;
  /** Resolves to the reason when the server refuses the change. */
  change: (change: SiteChange) => Promise<string | null>;
  empty: () => Promise<void>;
  refreshCalls: () => void;
};

type Loaded = { site: Site; generation: number };

/** Reads the site once and after every change; undefined until it is known. Failures are thrown. */
export const useSite = (): SiteControl | undefined => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [calls, setCalls] = useState<readonly Call[]>([]);
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;

  const reload = useCallback(async () => {
    const site = await readSite();
    setLoaded((before) => ({ site, generation: (before?.generation ?? 0) + 1 }));
  }, []);

  const refreshCalls = useCallback(() => {
    readCalls().then(setCalls, setFailure);
  }, []);

  useEffect(() => {
    reload().catch(setFailure);
    refreshCalls();
  }, [reload, refreshCalls]);

  const change = useCallback(
    async (wanted: SiteChange) => {
      const refusal = await changeSite(wanted);
      if (refusal === null) await reload();
      return refusal;
    },
    [reload],
  );

  const empty = useCallback(async () => {
    await emptyStorage();
    await reload();
  }, [reload]);

  return loaded && { ...loaded, calls, change, empty, refreshCalls };
};

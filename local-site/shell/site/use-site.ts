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

/** Undefined until the site is known; a failure when the server does not answer as it should. */
export type SiteAnswer = { control: SiteControl } | { failure: string } | undefined;

type Loaded = { site: Site; generation: number };

/** Reads the site once and after every change. */
export const useSite = (): SiteAnswer => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [calls, setCalls] = useState<readonly Call[]>([]);
  const [failure, setFailure] = useState<string>();

  const show = useCallback((site: Site) => {
    setLoaded((before) => ({ site, generation: (before?.generation ?? 0) + 1 }));
  }, []);
  const fail = useCallback((error: unknown) => {
    setFailure(error instanceof Error ? error.message : String(error));
  }, []);

  const refreshCalls = useCallback(() => {
    readCalls().then(setCalls, fail);
  }, [fail]);

  useEffect(() => {
    readSite().then(show, fail);
    readCalls().then(setCalls, fail);
  }, [show, fail]);

  const change = useCallback(
    async (wanted: SiteChange) => {
      try {
        const refusal = await changeSite(wanted);
        if (refusal === null) show(await readSite());
        return refusal;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [show, fail],
  );

  const empty = useCallback(
    () => emptyStorage().then(readSite).then(show).catch(fail),
    [show, fail],
  );

  if (failure !== undefined) return { failure };
  return loaded && { control: { ...loaded, calls, change, empty, refreshCalls } };
};

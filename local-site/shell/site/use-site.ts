import { useCallback, useEffect, useRef, useState } from 'react';
import { callsSince, type Call } from './call';
import { onPageChange } from './location';
import type { Site, SiteChange, SiteModule } from './site';
import { changeSite, emptyStorage, readCalls, readModules, readSite } from './site-client';

/** The app's calls, newest first: those of what is on the screen, and those before. */
export type Calls = { ofView: readonly Call[]; earlier: readonly Call[] };

/** What to show: an app, else the same; from the call of that id on its calls count as made for it, else from the newest. */
type NewView = { app?: string; since?: string };

/** The pretended site and the ways to change it. */
export type SiteControl = {
  site: Site;
  /** The site as it was when the frames on the screen were mounted, but with the modules that are shown by now. */
  mounted: Site;
  calls: Calls;
  /** Goes up with every change but that of the theme: frames are mounted anew for each. */
  generation: number;
  /** Resolves to the reason when the server refuses the change. */
  change: (change: SiteChange) => Promise<string | null>;
  empty: () => Promise<void>;
  /** Reads the site again and shows its pages anew; resolves to it, or to nothing when the server fails. */
  showAnew: (view?: NewView) => Promise<Site | undefined>;
  refreshCalls: () => void;
};

/** Undefined until the site is known; a failure when the server does not answer as it should. */
export type SiteAnswer = { control: SiteControl } | { failure: string } | undefined;

type Loaded = { site: Site; mounted: Site; generation: number };

/** The calls, and the last one before what is on the screen. */
type Heard = { calls: readonly Call[]; lastBefore: string | undefined };

/** What is on the screen, with the modules as they are shown by now; the same when nothing has changed. */
const withModules = (loaded: Loaded, modules: readonly SiteModule[]): Loaded => {
  const { site, mounted } = loaded;
  if (JSON.stringify(modules) === JSON.stringify(mounted.modules)) return loaded;
  const now = { modules: [...modules] };
  return { ...loaded, site: { ...site, ...now }, mounted: { ...mounted, ...now } };
};

const asBefore = (calls: readonly Call[]): Heard => ({ calls, lastBefore: calls[0]?.id });

/** Reads the site once and after every change. */
export const useSite = (): SiteAnswer => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [{ calls, lastBefore }, setHeard] = useState(asBefore([]));
  const [failure, setFailure] = useState<string>();
  const shows = useRef(0);

  const fail = useCallback((error: unknown) => {
    setFailure(error instanceof Error ? error.message : String(error));
  }, []);

  const show = useCallback(
    async ({ app, since }: NewView) => {
      try {
        const [site, before] = await Promise.all([readSite(app), readCalls()]);
        shows.current += 1;
        setHeard({ calls: before, lastBefore: since ?? before[0]?.id });
        setLoaded((shown) => ({
          site,
          mounted: site,
          generation: (shown?.generation ?? 0) + 1,
        }));
        return site;
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    [fail],
  );
  useEffect(() => {
    void show({});
  }, [show]);

  // A call, or what ran meanwhile, may have set a property that a display condition looks at.
  const followModules = useCallback(() => {
    const asked = shows.current;
    const show = (modules: readonly SiteModule[]) => {
      if (asked === shows.current) setLoaded((shown) => shown && withModules(shown, modules));
    };
    readModules().then(show, fail);
  }, [fail]);

  const refreshCalls = useCallback(() => {
    const hear = (now: readonly Call[]) => {
      setHeard((heard) => ({ ...heard, calls: now }));
    };
    readCalls().then(hear, fail);
    followModules();
  }, [fail, followModules]);

  useEffect(
    () =>
      onPageChange(() => {
        setHeard((heard) => asBefore(heard.calls));
        followModules();
      }),
    [followModules],
  );

  if (failure !== undefined) return { failure };
  if (loaded === undefined) return undefined;

  const { app } = loaded.site;
  const showChange = async ({ theme, ...others }: SiteChange) => {
    if (theme === undefined || Object.keys(others).length > 0) await show({ app });
    else setLoaded((shown) => shown && { ...shown, site: { ...shown.site, theme } });
  };
  const change = async (wanted: SiteChange) => {
    try {
      const refusal = await changeSite(app, wanted);
      if (refusal === null) await showChange(wanted);
      return refusal;
    } catch (error) {
      fail(error);
      return null;
    }
  };
  const empty = async () => {
    try {
      await emptyStorage(app);
      await show({ app });
    } catch (error) {
      fail(error);
    }
  };
  const showAnew = (view?: NewView) => show({ app, ...view });
  const ofView = callsSince(calls, lastBefore);
  const seen = { ofView, earlier: calls.slice(ofView.length) };
  return { control: { ...loaded, calls: seen, change, empty, showAnew, refreshCalls } };
};

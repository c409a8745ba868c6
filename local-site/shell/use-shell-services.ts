import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createEventBus } from './host/event-bus';
import type { Flag } from './host/flag';
import type { ShellServices } from './host/shell-services';
import { createThemeFeed } from './host/theme-feed';
import { pathOfModule } from './product/place';
import { go } from './site/location';
import type { Site, SiteModule } from './site/site';

const leaving = (url: string, where: string): Flag => ({
  id: `leaving ${url}`,
  kind: 'info',
  title: 'The app opened another page',
  description: where === 'new-tab' ? `${url} (in a new tab)` : url,
  actions: [],
  isAutoDismiss: false,
});

const isPage = ({ origin, pathname }: URL) =>
  origin === window.location.origin && /^\/(jira|browse|wiki)(\/|$)/.test(pathname);

type ShellState = {
  services: ShellServices;
  flags: readonly Flag[];
  unmodelled: readonly string[];
};

type Around = {
  modules: readonly SiteModule[];
  theme: Site['theme'];
  refreshCalls: () => void;
};

/** The shell as app frames see it, with what they made it show. */
export const useShellServices = ({ modules, theme, refreshCalls }: Around): ShellState => {
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  const [unmodelled, setUnmodelled] = useState<readonly string[]>([]);

  const closeFlag = useCallback((id: string) => {
    setFlags((shown) => shown.filter((flag) => flag.id !== id));
  }, []);
  const showFlag = useCallback((flag: Flag) => {
    setFlags((shown) => [...shown.filter(({ id }) => id !== flag.id), flag]);
  }, []);

  const known = useRef(modules);
  known.current = modules;

  const services = useMemo<ShellServices>(
    () => ({
      showFlag,
      closeFlag,
      // Pages outside the pretended products are named, not opened: there may be no network.
      navigate: (address, where) => {
        const url = new URL(address, window.location.origin);
        if (!isPage(url)) showFlag(leaving(url.href, where));
        else if (where === 'same-tab') go(url.pathname + url.search);
        else window.open(url, '_blank', 'noopener');
      },
      pathOfModule: (key, from) => pathOfModule(known.current, key, from),
      markUnmodelled: (use) => {
        setUnmodelled((known) => (known.includes(use) ? known : [...known, use]));
      },
      refreshCalls,
      reload: () => {
        window.location.reload();
      },
      events: createEventBus(),
      theme: createThemeFeed(),
    }),
    [refreshCalls, showFlag, closeFlag],
  );
  useEffect(() => {
    services.theme.show(theme);
    // The event that `useTheme` of @forge/react listens to.
    services.events.emit('FORGE_CORE_THEME_CHANGED', { theme: { colorMode: theme } });
  }, [services, theme]);
  return { services, flags, unmodelled };
};

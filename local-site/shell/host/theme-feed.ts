import { frameTheme, type FrameTheme } from '../site/frame-theme';
import type { Site } from '../site/site';

/** The theme that the product is in, for the frames on its page. */
export type ThemeFeed = {
  /** Takes all frames that follow into a colour mode. */
  show: (colorMode: Site['theme']) => void;
  /** Applies the theme, now and whenever it changes. Resolves to what ends it. */
  follow: (apply: (theme: FrameTheme) => void) => Promise<() => void>;
};

/** A theme that is light until another one is shown. */
export const createThemeFeed = (): ThemeFeed => {
  let shown: Site['theme'] = 'light';
  const followers = new Set<() => Promise<void>>();
  return {
    show: (colorMode) => {
      shown = colorMode;
      for (const catchUp of followers) void catchUp();
    },
    follow: async (apply) => {
      const catchUp = async () => {
        const colorMode = shown;
        const theme = await frameTheme(colorMode);
        // It may have changed again meanwhile.
        if (colorMode === shown) apply(theme);
      };
      followers.add(catchUp);
      await catchUp();
      return () => void followers.delete(catchUp);
    },
  };
};

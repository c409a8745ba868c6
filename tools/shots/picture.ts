import type { Page } from 'playwright-core';

/** How large the window is; 200 % is half as many CSS pixels, drawn twice as large. */
export const views = {
  wide: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
  narrow: { viewport: { width: 360, height: 800 }, deviceScaleFactor: 1 },
  zoomed: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
};

export type View = keyof typeof views;

export const themes = ['light', 'dark'] as const;

/** One picture of the local site with the app on it. */
export type Picture = {
  /** What it is a picture of; with view and theme it is the file's name. */
  subject: string;
  caption: string;
  view: View;
  theme: (typeof themes)[number];
  /** How the site must be before. */
  change: Record<string, unknown>;
  /** Opens the address and brings about what is to be seen, until it is there. */
  show: (page: Page) => Promise<void>;
};

/** A picture without the window and the theme in which it is taken. */
export type Subject = Omit<Picture, 'view' | 'theme'>;

export const nameOfPicture = ({ subject, view, theme }: Picture): string =>
  `${subject}-${view}-${theme}`;

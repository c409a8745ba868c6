import { answered } from './answered';
import { type Panel, panelOn } from './panel';
import type { Visit } from './visit';

/** Changes the site and opens the license panel on it, up to its function's answer. */
export const openPanel = async (
  { site, page }: Visit,
  patch: Record<string, unknown>,
): Promise<Panel> => {
  await site.change(patch);
  await answered(page, 'standing', () => page.goto('/'));
  return panelOn(page);
};

import { en } from '../../test/english';
import { scenarios } from '../../local-site/scenarios';
import { panelOn } from '../../test/browser/panel';
import type { Picture, Subject } from './picture';

const checkedIn = (subject: string, caption: string, change: Picture['change']): Subject => ({
  subject: `purchased-${subject}`,
  caption: `Purchased apps, checked: ${caption}`,
  change,
  show: async (page) => {
    await page.goto('/');
    const { frame, button } = panelOn(page);
    const name = en['tabs.purchases'];
    await frame.getByRole('tab', { name }).click();
    await button(en['purchases.check']).click();
    await frame.getByRole('tabpanel', { name }).getByText('Last checked').waitFor();
  },
});

const bought = scenarios
  .filter(({ siblings }) => siblings !== undefined)
  .map(({ name, title }) => checkedIn(name, title, { scenario: name, licenseApi: null }));

const failures = [
  { status: 400 },
  { status: 403 },
  { status: 429, retryAfter: 600 },
  { status: 500 },
].map((failure) => {
  const licenseApi = { kind: 'status', ...failure };
  const caption = `Atlassian answers ${String(failure.status)}`;
  const change = { scenario: 'sibling-bought', licenseApi };
  return checkedIn(`failed-${String(failure.status)}`, caption, change);
});

/** The other apps after each outcome of a check. */
export const purchasesPictures = [...bought, ...failures];

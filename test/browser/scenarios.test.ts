import * as v from 'valibot';
import { en } from '../english';
import { scenarios } from '../../local-site/scenarios';
import { stories } from '../../local-site/stories';
import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();
beforeAll(async () => {
  await answered(visit().page, 'standing', () => visit().page.goto('/'));
});

const standing = v.object({ value: v.object({ answer: v.object({ state: v.string() }) }) });
const texts: Record<string, string> = en;

/** Does something that loads the panel anew, and waits until it shows the state that its function told. */
const showsState = async (act: () => Promise<unknown>) => {
  const { value } = v.parse(standing, await answered(visit().page, 'standing', act));
  const word = texts[`state.${value.answer.state}`] ?? 'a state without a word';
  await panelOn(visit().page).state(word).waitFor();
};

const choose = (field: string, label: string) => () =>
  visit().sideBar.getByLabel(field).selectOption(label);

const inTheme = (theme: string) =>
  panelOn(visit().page).frame.locator(`html[data-color-mode="${theme}"]`).waitFor();

test('the side bar offers every story and scenario', async () => {
  const titles = await visit().sideBar.getByLabel('Scenario').locator('option').allTextContents();
  const all = [...stories, ...scenarios];
  expect(titles).toEqual(all.map(({ title }) => title));
});

test('a theme is the panel’s in both products, and it follows what is chosen as it stands', async () => {
  await choose('Theme', 'Dark')();
  await inTheme('dark');
  await showsState(choose('Page', 'Confluence settings: License'));
  await inTheme('dark');
  const { button, dialog } = panelOn(visit().page);
  await button(en['history.add-quote']).click();
  await dialog(en['quote-form.title']).waitFor();
  await choose('Theme', 'Light')();
  await inTheme('light');
  expect(await dialog(en['quote-form.title']).count()).toBe(1);
  await showsState(choose('Page', 'Jira settings: License'));
  await inTheme('light');
});

// Every second one in the dark: the theme is set unseen, and comes with the scenario.
test.each(
  scenarios.map(({ title }, index) => ({ title, theme: index % 2 === 0 ? 'light' : 'dark' })),
)('$title, in $theme', async ({ title, theme }) => {
  await visit().site.change({ theme });
  await showsState(choose('Scenario', title));
  await inTheme(theme);
  expect(await visit().noise()).toEqual([]);
});

test.each([
  {
    name: 'atlassian-invocation-token',
    entitlement: 'X-3SH-1A6-33A-AS0',
    edition: 'Advanced',
    billing: 'Monthly',
  },
  {
    name: 'atlassian-license-api',
    entitlement: 'my-app-commercial',
    edition: 'Advanced',
    billing: 'Annual',
  },
  {
    name: 'atlassian-connect',
    entitlement: 'Not stated',
    edition: 'Not stated',
    billing: 'Not stated',
  },
])('$name: $entitlement, $edition, $billing', async ({ name, ...facts }) => {
  await visit().site.change({ scenario: name });
  await showsState(() => visit().page.goto('/'));
  const details = panelOn(visit().page).frame.getByRole('region', { name: 'Details' });
  const text = await details.innerText();
  expect(text).toContain(`Entitlement\n${facts.entitlement}`);
  expect(text).toContain(`Edition\n${facts.edition}`);
  expect(text).toContain(`Billing period\n${facts.billing}`);
});

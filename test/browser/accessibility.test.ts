import type { Frame, Page } from 'playwright-core';
import { en } from '../english';
import { isFullRun } from '../is-full-run';
import { type State, states } from '../../src/rules/resolution';
import { axeFindings } from './axe-findings';
import { panelOn } from './panel';
import { panelParts } from './panel-parts';
import { setUpVisit } from './visit';

const visit = setUpVisit();

/** The scenario in which each state is looked at. */
const scenarioOf: Record<State, string> = {
  unenforced: 'no-license-development',
  unlicensed: 'no-license-production',
  unreadable: 'unreadable-license',
  evaluation: 'evaluation-running',
  'evaluation-suspended': 'evaluation-suspended',
  'evaluation-expired': 'evaluation-ended',
  active: 'subscription-active',
  suspended: 'subscription-suspended',
  expired: 'subscription-expired',
  developer: 'developer-license',
  cancelled: 'cancelled-monthly',
  'cancelled-ended': 'cancelled-after-end',
  'quote-extended': 'quote-open',
  'known-issue-active': 'known-issue',
  'unexplained-active': 'active-long-after-end',
  'unexplained-inactive': 'inactive-before-end',
};

const panelFrame = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes('/__resource/'));
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
};

const findings = () => axeFindings(panelFrame(visit().page));

const openPanel = async (change: Record<string, unknown>, path = '/') => {
  await visit().site.change({ user: 'admin', ...change });
  await visit().page.goto(path);
  return panelOn(visit().page);
};

type Theme = 'light' | 'dark';

/** The theme of the page, changed as its reader would, and wholly there. */
const switchTo = async (theme: Theme) => {
  await visit().sideBar.getByLabel('Theme').selectOption(theme);
  const frame = panelFrame(visit().page);
  await frame.locator(`html[data-color-mode="${theme}"]`).waitFor();
  await frame.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
};

/** Looks at a page in the theme in which it is loaded, and in a full run then in the other one. */
const inBothThemes = (name: string, loadedIn: Theme, load: (theme: Theme) => Promise<void>) => {
  describe(`${name}, loaded in the ${loadedIn} theme`, () => {
    beforeAll(() => load(loadedIn));

    const other = loadedIn === 'light' ? 'dark' : 'light';
    test.each(isFullRun ? ([loadedIn, other] as const) : [loadedIn])(
      'axe finds nothing wrong in the %s theme',
      async (theme) => {
        await switchTo(theme);
        expect(await findings()).toEqual([]);
      },
    );
  });
};

/** Every second one is loaded in the dark. */
const themeOf = (index: number): Theme => (index % 2 === 0 ? 'light' : 'dark');

/** They differ in headline and dates: a full run looks at every one, others at every third. */
const examined = states.filter((_, index) => isFullRun || index % 3 === 0);

for (const [index, state] of examined.entries()) {
  inBothThemes(`the panel in the state ${state}`, themeOf(index), async (theme) => {
    const panel = await openPanel({ scenario: scenarioOf[state], theme });
    await panel.state(en[`state.${state}`]).waitFor();
  });
}

for (const [index, { name, scenario, open }] of panelParts.entries()) {
  inBothThemes(name, themeOf(index), async (theme) => {
    await open(await openPanel({ scenario, theme }));
    // Atlaskit's selected buttons lack contrast while the pointer is on them, as after a click.
    await visit().page.mouse.move(0, 0);
  });
}

describe('when the app does not answer', () => {
  afterAll(() => visit().page.unrouteAll({ behavior: 'ignoreErrors' }));

  inBothThemes('the page that failed', 'light', async (theme) => {
    await visit().page.route('**/__invoke', (route) => route.abort());
    const panel = await openPanel({ scenario: 'subscription-suspended', theme });
    await panel.text(en['page.failed.title']).waitFor();
  });
});

inBothThemes('the page that is refused', 'dark', async (theme) => {
  const change = { scenario: 'subscription-suspended', theme, user: 'user' };
  const panel = await openPanel(change, '/jira/settings/apps/license-jira?force');
  await panel.text(en['page.refused.title']).waitFor();
});

test('what is wrong would be found', async () => {
  const panel = await openPanel({ scenario: 'subscription-active' });
  await panel.state(en['state.active']).waitFor();
  await panel.frame.locator('main').evaluate((main) => {
    main.append(document.createElement('button'));
  });
  expect(await findings()).toEqual([expect.stringMatching(/^button-name: /)]);
});

import type { Frame, Page } from 'playwright-core';
import { standing as en } from '../../i18n/en-US.json';
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

const themes = ['light', 'dark'];

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

afterEach(async () => {
  await visit().page.unrouteAll({ behavior: 'ignoreErrors' });
});

describe.each(themes)('in the %s theme', (theme) => {
  test.each(states)('the panel in the state %s', async (state) => {
    const panel = await openPanel({ scenario: scenarioOf[state], theme });
    await panel.state(en[`state.${state}`]).waitFor();
    expect(await findings()).toEqual([]);
  });

  test.each(panelParts)('$name', async ({ scenario, open }) => {
    await open(await openPanel({ scenario, theme }));
    // Atlaskit's selected buttons lack contrast while the pointer is on them, as after a click.
    await visit().page.mouse.move(0, 0);
    expect(await findings()).toEqual([]);
  });

  test('the page that failed', async () => {
    await visit().page.route('**/__invoke', (route) => route.abort());
    const panel = await openPanel({ scenario: 'subscription-suspended', theme });
    await panel.text(en['page.failed.title']).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('the page that is refused', async () => {
    const change = { scenario: 'subscription-suspended', theme, user: 'user' };
    const panel = await openPanel(change, '/jira/settings/apps/license-jira?force');
    await panel.text(en['page.refused.title']).waitFor();
    expect(await findings()).toEqual([]);
  });
});

test('what is wrong would be found', async () => {
  const panel = await openPanel({ scenario: 'subscription-active' });
  await panel.state(en['state.active']).waitFor();
  await panel.frame.locator('main').evaluate((main) => {
    main.append(document.createElement('button'));
  });
  expect(await findings()).toEqual([expect.stringMatching(/^button-name: /)]);
});

import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

describe('the settable state', () => {
  test('shows defaults, the time, scenarios and modules', async () => {
    expect((await ask('GET', '/__site')).answer).toMatchObject({
      now: '2026-06-05T09:00:00.000Z',
      theme: 'light',
      locale: 'en-US',
      timeZone: 'UTC',
      queryLagMs: 5_000,
      userAccess: null,
      licenseInJobs: true,
      takesHistory: true,
      modules: [
        { key: 'counter-admin', type: 'jira:adminPage', title: 'Counter', render: 'custom' },
        { key: 'counter-license-jira', type: 'jira:adminPage', title: 'License' },
        { key: 'counter-banner', type: 'confluence:pageBanner', render: 'native' },
        { key: 'counter-about', type: 'jira:globalPage', title: 'About' },
      ],
    });
  });

  test('merges a part', async () => {
    const answer = (await ask('PUT', '/__site', { clock: { running: true }, theme: 'dark' }))
      .answer;
    expect(answer).toMatchObject({ theme: 'dark', user: 'admin', clock: { running: true } });
  });

  test.each([
    ['no date', { clock: { at: 'yesterday' } }, 'clock.at'],
    ['a month that does not exist', { clock: { at: '2026-13-05T09:00:00Z' } }, 'clock.at'],
    ['an unknown user', { user: 'root' }, 'user'],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['a negative lag', { queryLagMs: -1 }, 'queryLagMs'],
    ['an unknown scenario', { scenario: 'nope' }, 'scenario'],
    ['a seat that is not whole', { userAccess: { enabled: true } }, 'userAccess.hasAccess'],
    ['an unknown field', { colour: 'red' }, 'colour'],
  ])('refuses %s and changes nothing', async (_, patch, path) => {
    const before = (await ask('GET', '/__site')).answer;
    const { status, answer } = await ask('PUT', '/__site', { theme: 'dark', ...patch });
    expect(status).toBe(400);
    expect(answer).toMatchObject({ code: 'bad-site', issues: [{ path }] });
    expect((await ask('GET', '/__site')).answer).toEqual(before);
  });

  test('refuses what is not JSON', async () => {
    expect((await ask('PUT', '/__site')).status).toBe(400);
  });

  test.each([
    ['admin', [true, true, true, true]],
    ['user', [false, false, true, true]],
    ['anonymous', [false, false, true, false]],
  ])('tells which modules an %s is shown', async (user, shown) => {
    const { answer } = await ask('PUT', '/__site', { user });
    expect(answer).toMatchObject({ modules: shown.map((is) => ({ shown: is })) });
  });
});

describe('a scenario', () => {
  test('sets time and license, and its records come through the app', async () => {
    await invoke('write', { key: 'old', value: 1 });
    const { answer } = await ask('PUT', '/__site', { scenario: 'quote-open' });
    expect(answer).toMatchObject({
      scenario: 'quote-open',
      now: '2026-06-20T09:00:00.000Z',
      license: { billingPeriod: 'ANNUAL' },
    });
    expect((await ask('GET', '/__site/storage')).answer).toMatchObject([
      { kind: 'plain', key: 'record:quote', value: { quote: 'Q-7' } },
    ]);
  });

  test('is left when a license is set by hand', async () => {
    await ask('PUT', '/__site', { scenario: 'subscription-active' });
    const { answer } = await ask('PUT', '/__site', { license: { active: false } });
    expect(answer).toMatchObject({ scenario: null, license: { active: false } });
  });
});

import * as v from 'valibot';
import { createFrameHost } from '../../../local-site/shell/host/create-frame-host';
import { createEventBus } from '../../../local-site/shell/host/event-bus';
import type { CallingFrame } from '../../../local-site/shell/host/command';
import { createThemeFeed } from '../../../local-site/shell/host/theme-feed';
import { frameTheme, type FrameTheme } from '../../../local-site/shell/site/frame-theme';
import { parseSite } from '../../../local-site/shell/site/site';

const site = parseSite({
  site: { name: 'local' },
  sites: [],
  apps: [],
  app: 'standing',
  clock: { at: '2026-06-05T09:00:00.000Z', running: false },
  now: '2026-06-05T09:00:00.000Z',
  scenario: null,
  license: null,
  environmentType: 'PRODUCTION',
  userAccess: null,
  user: 'admin',
  theme: 'light',
  locale: 'en-US',
  timeZone: 'UTC',
  queryLagMs: 0,
  licenseInJobs: true,
  faults: null,
  siblings: {},
  licenseApi: null,
  otherAppsAsk: 0,
  scenarios: [],
  stories: [],
  story: null,
  nextChange: null,
  takesHistory: true,
  modules: [],
  runnables: [],
});

const stop = v.object({ ok: v.literal(true), value: v.function() });

const hostWithLog = () => {
  const log: string[] = [];
  const frame: CallingFrame = {
    moduleKey: 'license-jira',
    site,
    context: () => Promise.resolve({ moduleKey: 'license-jira' }),
    shell: {
      showFlag: (flag) => log.push(`flag ${flag.kind}: ${flag.title}`),
      closeFlag: (id) => log.push(`close flag ${id}`),
      navigate: (url, where) => log.push(`${where}: ${url}`),
      pathOfModule: () => undefined,
      markUnmodelled: (use) => log.push(`unmodelled: ${use}`),
      refreshCalls: () => log.push('calls'),
      reload: () => log.push('reload'),
      events: createEventBus(),
      theme: createThemeFeed(),
    },
  };
  return { host: createFrameHost(frame), shell: frame.shell, log };
};

describe('the bridge host of a frame', () => {
  test('tells the frame where the clock of the site stands', () => {
    expect(hostWithLog().host.clock).toEqual({
      startsAt: Date.UTC(2026, 5, 5, 9),
      flows: false,
    });
  });

  test.each([
    ['showFlag', { id: 1, title: 'Saved', type: 'success' }, 'flag success: Saved'],
    ['closeFlag', { id: 1 }, 'close flag 1'],
    ['navigate', { url: '/wiki', type: 'new-tab' }, 'new-tab: /wiki'],
    ['reload', undefined, 'reload'],
  ])('%s reaches the page', async (command, data, expected) => {
    const { host, log } = hostWithLog();
    expect(await host.call(command, data)).toMatchObject({ ok: true });
    expect(log).toEqual([expected]);
  });

  test('a page that cannot be closed says so as the product does', async () => {
    expect(await hostWithLog().host.call('close', undefined)).toEqual({ ok: true, value: false });
  });

  test('a command that is not modelled is refused by name and marked', async () => {
    const { host, log } = hostWithLog();
    expect(await host.call('openRovo', {})).toEqual({
      ok: false,
      message: 'The local site does not model the bridge command openRovo.',
    });
    expect(log).toEqual(['unmodelled: openRovo (license-jira)']);
  });

  test('a theme is applied at once and at every change, until the frame is gone', async () => {
    // Atlaskit's feature gates are closed, and say so.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { host, shell } = hostWithLog();
    const applied: unknown[] = [];
    const apply = (theme: FrameTheme) => applied.push(theme.attributes['data-color-mode']);
    shell.theme.show('dark');
    const answer = await host.call('enableTheming', apply);
    shell.theme.show('light');
    await frameTheme('light');
    expect(applied).toEqual(['dark', 'light']);
    v.parse(stop, answer).value();
    shell.theme.show('dark');
    await frameTheme('dark');
    expect(applied).toEqual(['dark', 'light']);
  });

  test('events reach listeners as copies, until they unsubscribe', () => {
    const bus = createEventBus();
    const heard: unknown[] = [];
    const sent = { day: 1 };
    const { unsubscribe } = bus.on('saved', (payload) => heard.push(payload));
    bus.emit('saved', sent);
    unsubscribe();
    bus.emit('saved', { day: 2 });
    expect(heard).toEqual([{ day: 1 }]);
    expect(heard[0]).not.toBe(sent);
  });
});

import { openLicenseSite } from './license-site';

let open: ReturnType<typeof openLicenseSite>;
beforeEach(() => {
  open = openLicenseSite();
});
afterEach(() => open.dispose());

const minute = 60_000;

test('the License API may be asked once in five minutes', async () => {
  expect(await open.ask()).toMatchObject({ status: 200 });
  open.pass(2 * minute + 500);
  const text: unknown = expect.stringContaining('"code":429');
  expect(await open.ask()).toMatchObject({ status: 429, wait: '180', text });
  open.pass(3 * minute - 500);
  expect(await open.ask()).toMatchObject({ status: 200 });
});

test('its limit counts by the clock of the site, also when that goes back', async () => {
  open.site.change({ clock: { at: '2030-01-01T00:00:00.000Z', running: false } });
  expect(await open.ask()).toMatchObject({ status: 200 });
  expect(await open.ask()).toMatchObject({ status: 429, wait: '300' });
  open.site.change({ clock: { at: '2029-01-01T00:00:00.000Z' } });
  expect(await open.ask()).toMatchObject({ status: 200 });
});

test('the License API may be asked ten times a minute by all apps of a site', () => {
  const at = open.site.now();
  const ask = (app: number, after: number) =>
    open.site.licenseLimit.ask(`installation ${String(app)}`, at + after);
  const first = Array.from({ length: 10 }, (_, app) => ask(app, app * 1_000));
  expect(first.every((wait) => wait === undefined)).toBe(true);
  expect([ask(10, 10_000), ask(10, 59_999), ask(10, 60_000), ask(11, 60_000)]).toEqual([
    50,
    1,
    undefined,
    1,
  ]);
});

test('other apps can have used the limit of the site up', async () => {
  open.site.change({ otherAppsAsk: 10 });
  expect(await open.ask()).toMatchObject({ status: 429, wait: '30' });
  open.site.change({ otherAppsAsk: 9 });
  expect(await open.ask()).toMatchObject({ status: 200 });
});

import { installed, uninstalling, upgraded } from '../../src/history';
import { parseEntry } from '../../src/wire/entry';
import { granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

describe('what happens to the app', () => {
  const events = () =>
    site.stored('log:').flatMap(({ value }) => {
      const entry = parseEntry(value);
      return 'event' in entry ? [`${String(entry.event.kind)} ${String(entry.event.version)}`] : [];
    });
  const happens = (key: string, handler: typeof installed, version: string) =>
    site.run(handler, { key, payload: { app: { id: 'a', version } } });

  test('is kept once, however often it is told', async () => {
    await happens('app-installed', installed, '1.0.0');
    await happens('app-installed', installed, '1.0.0');
    await happens('app-upgraded', upgraded, '2.0.0');
    await happens('app-upgraded', upgraded, '2.0.0');
    await happens('app-upgraded', upgraded, '3.0.0');
    await site.run(uninstalling, { key: 'app-uninstalling' });
    expect(events()).toEqual([
      'installed 1.0.0',
      'upgraded 2.0.0',
      'upgraded 3.0.0',
      'uninstalling null',
    ]);
  });

  test('is no record, and changes no answer', async () => {
    const { answer } = granted(await site.admin('standing'));
    await happens('app-upgraded', upgraded, '2.0.0');
    expect(granted(await site.admin('standing')).answer).toEqual(answer);
  });
});

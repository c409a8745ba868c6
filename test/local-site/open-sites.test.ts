import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import type { HostedSite } from '../../local-site/server/hosted-site';
import { createOpenSites } from '../../local-site/server/open-sites';
import { counterApp } from './counter-site';

const folder = mkdtempSync(join(tmpdir(), 'open-sites-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const siteNamed = (name: string): HostedSite => {
  const refuse = () => Promise.reject(new Error('not asked here'));
  const site = openSite(name, [readApp(counterApp)], { folder: join(folder, name) });
  const build = { functions: refuse, nativeResource: refuse };
  const deliveries = { deliverNow: refuse, stop: () => Promise.resolve() };
  return {
    ...site,
    apps: [
      {
        site: site.apps[0],
        runtime: { invoke: refuse, properties: refuse, run: refuse },
        deliveries,
        build,
      },
    ],
    deliverNow: refuse,
  };
};

test('a site is opened once, however many ask for it at the same time', async () => {
  const openNew = jest.fn((name: string) => Promise.resolve(siteNamed(name)));
  const sites = createOpenSites(openNew);
  const opened = await Promise.all(['a', 'a', 'b', 'a'].map(sites.open));
  expect(opened[0]).toEqual(opened[3]);
  expect(openNew).toHaveBeenCalledTimes(2);
  expect(sites.names()).toEqual(['a', 'b']);
  await sites.close();
});

test('a site that could not be opened is tried again', async () => {
  const openNew = jest.fn((name: string) => Promise.resolve(siteNamed(name)));
  openNew.mockRejectedValueOnce(new Error('no room'));
  const sites = createOpenSites(openNew);
  await expect(sites.open('c')).rejects.toThrow('no room');
  expect(sites.names()).toEqual([]);
  expect(await sites.open('c')).toMatchObject({ ok: true, site: { name: 'c' } });
  await sites.close();
});

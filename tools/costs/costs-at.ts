import { join } from 'node:path';
import { openInProcessSite } from '../../local-site/runtime/in-process';
import type { Cost } from './costs-page';
import { trafficOf } from './meter';
import { operations, prepare } from './operations';

/** What each operation costs on a site with a history of so many quotes. */
export const costsAt = async (quotes: number): Promise<Cost[]> => {
  const site = openInProcessSite(join(__dirname, '../..'));
  try {
    // A query that sees everything, as it does when nobody has just written.
    site.site.change({ queryLagMs: 0 });
    await prepare(site, quotes);
    const costs: Cost[] = [];
    for (const { name, before, run } of operations) {
      const given = await before?.(site);
      costs.push({ name, quotes, traffic: await trafficOf(() => run(site, given)) });
    }
    return costs;
  } finally {
    await site.dispose();
  }
};

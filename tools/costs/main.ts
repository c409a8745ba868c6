import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInProcessSite } from '../../local-site/runtime/in-process';
import { costsPage, type Cost } from './costs-page';
import { trafficOf } from './meter';
import { operations, prepare } from './operations';

const root = join(__dirname, '../..');

/** Histories of so many quotes. */
const sizes = [10, 1_000];

const costsAt = async (quotes: number): Promise<Cost[]> => {
  const site = openInProcessSite(root);
  // A query that sees everything, as it does when nobody has just written.
  site.site.change({ queryLagMs: 0 });
  await prepare(site, quotes);
  const costs: Cost[] = [];
  for (const { name, before, run } of operations) {
    await before?.(site);
    costs.push({ name, quotes, traffic: await trafficOf(() => run(site)) });
  }
  await site.dispose();
  return costs;
};

const main = async (): Promise<void> => {
  const costs: Cost[] = [];
  for (const quotes of sizes) costs.push(...(await costsAt(quotes)));
  writeFileSync(join(root, 'docs/costs.md'), costsPage(costs));
  console.log('docs/costs.md is written');
};

void main();

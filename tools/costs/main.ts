import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costsAt } from './costs-at';
import { costsPage, type Cost } from './costs-page';

const page = join(__dirname, '../../docs/costs.md');

/** Histories of so many quotes. */
const sizes = [10, 1_000];

const main = async (): Promise<void> => {
  const costs: Cost[] = [];
  for (const quotes of sizes) costs.push(...(await costsAt(quotes)));
  writeFileSync(page, costsPage(costs));
  console.log('docs/costs.md is written');
};

void main();

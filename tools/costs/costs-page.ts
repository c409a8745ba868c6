import { assumed, prices, usageOf } from '../../local-site/platform/prices';
import type { Traffic } from '../../local-site/platform/traffic';
import { free, freeCalls, priceOfMillion } from './prices';

/** What an operation asked of the platform, with a history of so many quotes. */
export type Cost = { name: string; quotes: number; traffic: Traffic };

/** What a function asks for in `manifest.yml`. */
const memoryMB = 256;

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
const whole = (amount: number) => amount.toLocaleString('en-US', { maximumFractionDigits: 0 });

const row = ({ name, traffic }: Cost): string => {
  const usage = usageOf({ ...traffic, memoryMB });
  const cells = [
    name,
    String(traffic.kvsReads),
    String(traffic.kvsWrites),
    String(traffic.restRequests),
    kilobytes(traffic.billedBytesRead),
    kilobytes(traffic.bytesWritten),
    priceOfMillion(usage).toFixed(2),
    whole(freeCalls(usage)),
  ];
  return `| ${cells.join(' | ')} |`;
};

const table = (costs: Cost[]): string =>
  [
    '| operation | reads | writes | REST | KB read | KB written | $ per million calls | free calls a month |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...costs.map(row),
  ].join('\n');

/** What is shown on pages, by the names of the operations. */
const shown = ['Notice on a page', 'State on a collapsed work item', 'Gate on a page'];

const views = (costs: Cost[]): string => {
  const rows = costs
    .filter(({ name }) => shown.includes(name))
    .map(({ name, quotes, traffic }) => {
      const { billedBytesRead, kvsReads } = traffic;
      const price = priceOfMillion(usageOf({ ...traffic, memoryMB })) / 1_000;
      const cells = [kvsReads * 1_000, billedBytesRead].map((count) => whole(count));
      return `| ${name}, with ${whole(quotes)} quotes | 1,000 | ${cells.join(' | ')} | ${price.toFixed(5)} |`;
    });
  return [
    '| a thousand times | functions | reads | KB read | $ |',
    '|---|--:|--:|--:|--:|',
    '| A page where nobody is told anything | 0 | 0 | 0 | 0 |',
    ...rows,
  ].join('\n');
};

/** The page of the docs that says what the app costs its vendor. */
export const costsPage = (costs: Cost[]): string => {
  const sizes = [...new Set(costs.map(({ quotes }) => quotes))];
  const tables = sizes.map(
    (size) =>
      `## With ${whole(size)} quotes recorded\n\n${table(costs.filter(({ quotes }) => quotes === size))}`,
  );
  return `# What it costs on Forge

Made by \`npm run costs\`; do not edit. Each operation is one invocation of a function with ${String(memoryMB)} MB, run over the local platform with Atlassian's own SDKs.
Reads and writes are requests to the key-value store, REST is requests to products and to Atlassian's APIs; bytes are counted as Atlassian bills them (an empty read is 1 KB).

Prices of July 2026, beyond what is free: $${String(prices.perGbSecond)} a GB-second, $${String(prices.perGbRead)} a GB read, $${prices.perGbWritten.toFixed(2)} a GB written. Free each month for an app, all its
installations together: ${whole(free.gbSeconds)} GB-seconds, ${String(free.gbRead)} GB read, ${String(free.gbWritten)} GB written. How long a function runs on Forge is **assumed**, not measured: ${String(assumed.perCall * 1_000)} ms and ${String(assumed.perRequest * 1_000)} ms a
request. *Free calls* are those of an app that does nothing else.

## A thousand views of a page

Where nobody is told anything, the display conditions of our modules leave them out ([how](notices.md)): nothing is called and nothing is read. Otherwise:

${views(costs)}

${tables.join('\n\n')}

The hourly job runs 730 times a month on each installation. Without other apps it writes only when something changed, or once a week; with them it asks the License
API once each time, for ten apps at most, and writes what it said.
`;
};

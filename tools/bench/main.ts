import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../test/browser/launch-chromium';
import { type BenchResult, isMet, resultLines } from './bench-result';
import { benchBundle } from './bundle';
import { machineLine } from './machine';
import { benchPanel } from './panel';

const parts = new Map<string, (browser: Browser) => Promise<BenchResult>>([
  ['panel', benchPanel],
  ['bundle', benchBundle],
]);

const usage = `Usage: npm run bench [-- PART…] [--json FILE]

  PART         ${[...parts.keys()].join(', ')} (default: all of them)
  --json FILE  also writes the numbers into a file`;

/** Measures, and says which targets were met. A missed target makes the exit code 1. */
const bench = async (names: string[], file: string | undefined): Promise<void> => {
  const browser = await launchChromium();
  try {
    const machine = machineLine(browser);
    console.log(machine);
    const results: Record<string, BenchResult> = {};
    for (const name of names) {
      const result = await parts.get(name)?.(browser);
      if (result === undefined) continue;
      results[name] = result;
      console.log(`\n${name}\n  ${resultLines(result).join('\n  ')}`);
      if (!result.targets.every(isMet)) process.exitCode = 1;
    }
    const at = new Date().toISOString();
    if (file !== undefined) writeFileSync(file, JSON.stringify({ at, machine, results }, null, 2));
  } finally {
    await browser.close();
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
if (positionals.some((name) => !parts.has(name))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  void bench(positionals.length === 0 ? [...parts.keys()] : positionals, values.json);
}

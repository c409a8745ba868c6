import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { explain, idleExplanations, mutationPage } from './mutation-page';
import { parseReport, percentOf, scoresOf, survivorsOf } from './report';

const root = join(__dirname, '../..');
const stryker = join(__dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** Of each room, in percent. */
const leastNoticed = 95;

const parseExplanations = v.parser(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.array(
      v.strictObject({
        file: v.string(),
        line: v.exactOptional(v.string()),
        original: v.string(),
        replacement: v.string(),
        why: v.string(),
      }),
    ),
  ),
);
const parsePackage = v.parser(v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() })));

const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** Runs Stryker, writes docs/mutation.md, and fails where too little was noticed or a survivor has no reason. */
const main = (options: string[]): void => {
  const args = [stryker, 'run', join(__dirname, 'stryker.config.mjs'), ...options];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Stryker ended with ${String(status)}`);

  const report = parseReport(textOf(__dirname, 'report.json'));
  const explanations = parseExplanations(textOf(__dirname, 'explained.json'));
  const scores = scoresOf(report);
  const survivors = explain(survivorsOf(report), explanations);
  const packages = join(__dirname, 'node_modules');
  const { version } = parsePackage(textOf(packages, '@stryker-mutator/core/package.json'));
  const versions = `Stryker ${version}, Node.js ${process.versions.node}`;
  writeFileSync(join(root, 'docs/mutation.md'), mutationPage({ versions, scores, survivors }));

  const low = scores.filter((score) => percentOf(score) < leastNoticed);
  const unexplained = survivors.filter(({ why }) => why === null);
  const idle = idleExplanations(survivors, explanations);
  for (const score of scores) console.log(`${score.room}: ${percentOf(score).toFixed(1)} %`);
  for (const { room } of low) console.error(`${room}: less than ${leastNoticed} %`);
  for (const { file, line, replacement } of unexplained) {
    console.error(`${file}: not explained: ${line} → ${replacement}`);
  }
  for (const { file, original } of idle) console.error(`${file}: explains nothing: ${original}`);
  if (low.length + unexplained.length + idle.length > 0) process.exitCode = 1;
};

main(process.argv.slice(2));

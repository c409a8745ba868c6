import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { inWords, isMet } from '../bench/bench-result';
import { readBenchRun } from './bench-run';
import type { Figures } from './marked-figures';

const translation = v.pipe(v.string(), v.parseJson(), v.object({ standing: v.unknown() }));

/** The least and the most that our messages take of a translation file. */
const translations = (root: string): string => {
  const folder = join(root, 'i18n');
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => v.parse(translation, readFileSync(join(folder, name), 'utf8')))
    .map(({ standing }) => Buffer.byteLength(JSON.stringify({ standing }, null, 2)))
    .map((bytes) => Math.round(bytes / 1_000));
  return `${inWords(Math.min(...sizes))} to ${inWords(Math.max(...sizes))} KB`;
};

/** What the pages say of the project in numbers. */
export const projectFigures = (root: string): Figures => {
  const { results } = readBenchRun(join(root, 'docs/benchmarks.json'));
  const targets = Object.values(results).flatMap((result) => result.targets);
  return {
    translations: translations(root),
    targets: inWords(targets.length),
    'targets-met': inWords(targets.filter(isMet).length),
  };
};

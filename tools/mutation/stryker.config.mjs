import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/rules/**/*.ts', 'src/wire/**/*.ts'],
  plugins: [here('node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
  testRunner: 'mocha',
  mochaOptions: {
    config: here('mocharc.json'),
    require: ['tsx/cjs', here('jest-words.cjs')],
    // A mutant is tried until a test fails: the long ones come last.
    spec: ['test/wire/*.test.ts', 'test/rules/*.test.ts', 'test/rules/small-world/*.test.ts'],
    // By far the longest, and what they notice others do too.
    ignore: ['test/rules/notices-year.test.ts'],
  },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['**', '!src/**', '!test/**', '!cli/**', '!i18n/**', '!docs/**', '!*.json'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: here('report.json') },
  tempDirName: join(tmpdir(), 'standing-mutation'),
  checkers: [],
  concurrency: 2,
  incremental: true,
  incrementalFile: here('incremental.json'),
  timeoutMS: 10_000,
};

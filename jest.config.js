const { availableParallelism } = require('node:os');

/** Packages that ship ES modules only; Jest runs CommonJS. */
const modulesOnly = ['intl-messageformat', '@formatjs'];

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/kit/dist'],
  // Tests with a browser wait more than they compute, so a core need not be left free for them.
  maxWorkers: Math.min(4, availableParallelism()),
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // Two cores may have more to do than one test.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[jt]sx?$': swc },
  // Atlaskit’s components load style sheets, which Node cannot read.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/local-site/shell/no-styles.ts' },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/)`],
};

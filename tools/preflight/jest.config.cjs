const { join } = require('node:path');
const config = require('../../jest.config.js');

/** Suites whose app is one of their own, which would be bundled anew for each; and those of looks alone. */
const fromSourcesOnly = [
  'accessibility',
  'codes',
  'hostile-text',
  'notice-accessibility',
  'notice-flags',
  'purchases-families',
];

/** The browser tests of `npm test` over what Atlassian's bundler makes, and what else needs that bundler or its linters. */
module.exports = {
  ...config,
  rootDir: join(__dirname, '../..'),
  testMatch: ['<rootDir>/test/browser/*.test.ts', '<rootDir>/test/preflight/*.preflight.ts'],
  testPathIgnorePatterns: fromSourcesOnly.map((name) => `/browser/${name}\\.test\\.ts$`),
  globals: { isBundled: true },
};

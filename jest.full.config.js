const config = require('./jest.config.js');

/** What takes too long for `npm test`, and what is cut short there: every theme, every app as Atlassian's bundler makes it. */
module.exports = {
  ...config,
  testMatch: [
    '<rootDir>/test/**/*.full.ts',
    '<rootDir>/test/browser/*accessibility.test.ts',
    '<rootDir>/test/browser/notices.test.ts',
    '<rootDir>/test/browser/hostile-text.test.ts',
    '<rootDir>/test/adoption/*.test.ts',
    '<rootDir>/test/forge/log-lines.test.ts',
    '<rootDir>/test/hostile/fuzz.test.ts',
    '<rootDir>/test/rules/laws.test.ts',
    '<rootDir>/test/model/history.test.ts',
    '<rootDir>/test/cli/audit/totals.test.ts',
    '<rootDir>/test/cli/add/plan-manifest.test.ts',
  ],
  globals: { isFullRun: true },
};

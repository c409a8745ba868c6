'use strict';
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Suites that take long, longest first. A fresh clone has no timings of earlier runs, and Jest would
 * go by the sizes of the files: these would come late, and the last one would keep a single core busy.
 */
const longest = [
  'browser/accessibility',
  'rules/laws',
  'adoption/hello-panel',
  'model/history',
  'model/purchases',
  'browser/purchases',
  'browser/purchases-families',
  'browser/local-site',
  'kit/package',
  'browser/forms',
  'browser/panel',
  'browser/scenarios',
  'browser/trust',
  'browser/portability',
  'browser/hostile-text',
  'browser/notices',
  'browser/notice-accessibility',
  'rules/notices-year',
  'browser/notice-preview',
  'browser/codes',
  'cli/audit/totals',
  'cli/help-examples',
  'cli/calibrate/six-vendors',
  'cli/calibrate/calibrate',
  'cli/explain/single-changes',
  'browser/history',
  'cli/add/command-line',
  'browser/failure',
  'local-site/main',
  'model/jobs',
  'cli/doctor/doctor',
].map((name) => join(__dirname, `${name}.test.ts`));

const placeOf = ({ path }) => {
  const place = longest.indexOf(path);
  return place === -1 ? longest.length : place;
};

/** Starts the suites that take long first, and the rest in Jest's own order. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
  }
};

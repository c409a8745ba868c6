'use strict';
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Suites that take long, longest first. A fresh clone has no timings of earlier runs, and Jest would
 * go by the sizes of the files: these would come late, and the last one would keep a single core busy.
 */
const longest = [
  'model/ten-thousand.full',
  'rules/notices-year.full',
  'hostile/fuzz.test',
  'model/purchases.full',
  'rules/small-world/whole-world.full',
  'browser/accessibility.test',
  'rules/laws.test',
  'adoption/hello-panel.test',
  'model/history.test',
  'model/purchases.test',
  'browser/purchases.test',
  'browser/purchases-families.test',
  'browser/local-site.test',
  'kit/package.test',
  'browser/forms.test',
  'browser/panel.test',
  'browser/scenarios.test',
  'browser/trust.test',
  'browser/portability.test',
  'browser/hostile-text.test',
  'browser/notices.test',
  'browser/notice-accessibility.test',
  'rules/notices-year.test',
  'browser/notice-preview.test',
  'browser/codes.test',
  'cli/audit/totals.test',
  'cli/help-examples.test',
  'cli/calibrate/six-vendors.test',
  'cli/calibrate/calibrate.test',
  'cli/explain/single-changes.test',
  'browser/history.test',
  'cli/add/command-line.test',
  'browser/failure.test',
  'local-site/main.test',
  'model/jobs.test',
  'cli/doctor/doctor.test',
].map((name) => join(__dirname, `${name}.ts`));

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

import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import type { Audience } from '../../src/rules/notice-table';
import { defaultPolicy } from '../../src/rules/policy';
import { isQuiet } from '../../src/rules/quiet';
import { parseEvidence } from '../../src/wire/parse-case';

const choices = choicesWithin(defaultNoticeBounds, null);
const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };

test.each<[when: string, audience: Audience, at: string, expected: boolean]>([
  ['more than a day before the first notice', 'admin', '2026-04-28T12:00Z', true],
  ['less than a day before it', 'admin', '2026-04-29T12:00Z', false],
  ['on the first day of a notice', 'admin', '2026-05-01', false],
  ['while the term runs', 'user', '2026-05-20', true],
  ['on the last day of a notice', 'user', '2026-06-21T23:59Z', false],
  ['when that is over', 'user', '2026-06-22', true],
  ['when it is over for users alone', 'admin', '2026-06-22', false],
])('%s nothing is told to %s at %s and for a day: %j', (...[, audience, at, expected]) => {
  const evidence = parseEvidence({ license: annual, records: [] });
  const told = { evidence, policy: defaultPolicy, choices };
  expect(isQuiet(told, audience, Date.parse(at))).toBe(expected);
});

import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { defaultPolicy } from '../../src/rules/policy';
import type { AdminStanding } from '../../src/wire/admin-api';
import { keptText, parseKept } from '../../src/wire/kept-standing';
import { standingAt } from '../../src/wire/standing';

const at = Date.parse('2026-06-05T09:00:00Z');
const entry = {
  record: {
    id: '000001-a',
    recordedAt: '2026-06-04T09:00:00Z',
    source: 'admin',
    kind: 'quote',
    quote: 'Q-7',
    issuedOn: '2026-06-01',
  },
  note: null,
};

const standing: AdminStanding = {
  ...standingAt(
    {
      app: { name: 'App' },
      environment: 'PRODUCTION',
      license: { active: true, subscriptionEndDate: '2026-05-31' },
      policy: { ...defaultPolicy, accessByState: { suspended: 'limited' } },
      entries: [entry],
    },
    at,
  ),
  log: { count: 1, latest: [{ number: 1, entry }] },
  notices: { choices: choicesWithin(defaultNoticeBounds, null), bounds: defaultNoticeBounds },
  takesCodes: true,
};

const DAY = 86_400_000;

test('what is kept comes back as it was', () => {
  expect(parseKept(keptText(standing), at + DAY)).toEqual(standing);
});

test('without a license too', () => {
  const { log, notices, takesCodes, ...known } = standing;
  const without = { ...standingAt({ ...known, license: null }, at), log, notices, takesCodes };
  expect(parseKept(keptText(without), at)).toEqual(without);
});

test.each([
  ['of this moment', at, true],
  ['fifteen days old', at + 15 * DAY, true],
  ['older', at + 15 * DAY + 1, false],
  ['of the future', at - 1, false],
])('one %s', (_, now, isShown) => {
  expect(parseKept(keptText(standing), now) !== null).toBe(isShown);
});

test.each([
  '',
  'null',
  '[]',
  '{"format":2}',
  '{"format":1,"at":"2026-06-05T09:00:00Z"}',
  keptText(standing).replace('"mayHide":true', '"mayHide":1'),
  keptText(standing).replace('"latest"', '"newest"'),
  keptText(standing).replace('PRODUCTION', 'MOON'),
])('%s is none', (text) => {
  expect(parseKept(text, at)).toBeNull();
});

import { drawnFor } from '../../src/access-gate/access-gate-props';
import type { AccessStatus } from '../../src/access-gate/use-access';
import type { Access } from '../../src/rules/policy';

const own = { children: 'feature', limited: 'old things', none: 'teaser', waiting: 'spinner' };
const decided = (access: Access): AccessStatus => ({
  status: 'decided',
  isLastKnown: false,
  decision: {
    access,
    state: 'active',
    reason: 'subscription-running',
    until: null,
    basis: 'license',
    asOf: '2026-06-05T00:00:00.000Z',
  },
});
const waiting: AccessStatus = { status: 'waiting' };
const unknown: AccessStatus = { status: 'unknown', retry: () => undefined };

test.each([
  ['full access', decided('full'), false, 'feature'],
  ['limited access', decided('limited'), true, 'old things'],
  ['no access', decided('none'), false, 'teaser'],
  ['waiting', waiting, false, 'spinner'],
  ['nobody to ask', unknown, true, null],
])('%s draws what the vendor made for it', (...row) => {
  const [, access, hasMessage, node] = row;
  expect(drawnFor(access, own)).toEqual({ hasMessage, node });
});

test.each([
  ['full access', decided('full'), false],
  ['limited access', decided('limited'), true],
  ['no access', decided('none'), true],
  ['waiting', waiting, true],
  ['nobody to ask', unknown, true],
])(
  '%s without anything made for it has a message, and no feature but under full access',
  (...row) => {
    const [, access, hasMessage] = row;
    const drawn = drawnFor(access, { children: 'feature' });
    expect(drawn.hasMessage).toBe(hasMessage);
    expect(drawn.node === 'feature').toBe(!hasMessage);
  },
);

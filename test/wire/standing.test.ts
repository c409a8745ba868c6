import { defaultPolicy } from '../../src/rules/policy';
import { circumstancesJson, evidenceOf, standingAt, type Known } from '../../src/wire/standing';

const AT = Date.UTC(2026, 5, 20);
const cancellation = {
  id: 'r-1',
  recordedAt: '2026-05-10',
  source: 'admin',
  kind: 'cancellation',
  at: '2026-05-10',
};
const known: Known = {
  app: { name: 'App' },
  environment: 'PRODUCTION',
  license: { active: false, billingPeriod: 'MONTHLY', subscriptionEndDate: '2026-05-31' },
  policy: defaultPolicy,
  entries: [
    { record: cancellation, note: 'by phone' },
    { event: { id: 'e-1', kind: 'installed' } },
  ],
};

test('a standing is what is known, and what follows from it', () => {
  const { answer, circumstances, ...others } = standingAt(known, AT);
  expect(others).toEqual(known);
  expect(answer).toMatchObject({
    id: 'now',
    at: '2026-06-20T00:00:00.000Z',
    state: 'cancelled-ended',
    access: 'none',
  });
  expect(circumstances).toMatchObject({
    termEnd: '2026-05-31T00:00:00.000Z',
    cancelledAt: '2026-05-10T00:00:00.000Z',
  });
});

test('what is known is read for the rules: the environment, the license and the records', () => {
  const evidence = evidenceOf({ ...known, environment: 'STAGING' });
  expect(evidence.environment).toBe('STAGING');
  expect(evidence.license).toMatchObject({ kind: 'subscription', flag: 'none' });
  expect(evidence.records).toMatchObject([{ raw: cancellation }]);
  expect(evidence.problems).toEqual([]);
});

test('each date of the circumstances is told as text', () => {
  const dates = {
    termEnd: Date.UTC(2026, 4, 1),
    statedEnd: Date.UTC(2026, 4, 2),
    cancelledAt: Date.UTC(2026, 4, 3),
    acceptedAt: Date.UTC(2026, 4, 4),
    confirmedUntil: Date.UTC(2026, 4, 5),
    endedAt: Date.UTC(2026, 4, 6),
    noAccessSince: Date.UTC(2026, 4, 7),
  };
  const lastHold = { kind: 'quote', id: 'Q-7' } as const;
  expect(circumstancesJson({ ...dates, lastHold })).toEqual({
    termEnd: '2026-05-01T00:00:00.000Z',
    statedEnd: '2026-05-02T00:00:00.000Z',
    cancelledAt: '2026-05-03T00:00:00.000Z',
    acceptedAt: '2026-05-04T00:00:00.000Z',
    confirmedUntil: '2026-05-05T00:00:00.000Z',
    endedAt: '2026-05-06T00:00:00.000Z',
    noAccessSince: '2026-05-07T00:00:00.000Z',
    lastHold,
  });
});

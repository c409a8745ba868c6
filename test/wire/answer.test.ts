import { answerOf, type Answer } from '../../src/wire/answer';
import { parseCase } from '../../src/wire/parse-case';

const answerTo = (raw: object): Answer => {
  const reading = parseCase({ id: 'c-1', ...raw });
  if (!reading.ok) throw new Error(reading.problem.message);
  return answerOf(reading.value);
};

const quote = {
  id: 'r-1',
  recordedAt: '2026-06-01',
  source: 'admin',
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-06-01',
};

test('the instants of an answer are texts, and the rest is as the rules have it', () => {
  const license = { active: true, billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-05-31' };
  const at = '2026-06-20T02:00+02:00';
  expect(answerTo({ at, license, records: [quote], policy: { regime: 'moon' } })).toEqual({
    id: 'c-1',
    at: '2026-06-20T00:00:00.000Z',
    state: 'quote-extended',
    access: 'full',
    lic: 'active',
    lifecycle: 'expired',
    reportStatus: 'expired',
    reason: 'open-quote',
    until: '2026-07-01T00:00:00.000Z',
    next: [expect.objectContaining({ at: '2026-07-01T00:00:00.000Z', access: 'none' })],
    heldBy: { kind: 'quote', id: 'Q-7', source: 'admin', until: '2026-07-01T00:00:00.000Z' },
    divergence: null,
    contested: ['after-15-days', 'open-quote'],
    problems: [{ code: 'bad-policy', field: 'regime' }],
  });
});

test('what does not come has no date', () => {
  const issue = {
    id: 'r-2',
    recordedAt: '2026-06-01',
    source: 'vendor',
    kind: 'known-issue',
    issue: 'MC-1',
    from: '2026-06-01',
  };
  const license = { active: true, subscriptionEndDate: '2026-05-31' };
  const answer = answerTo({ at: '2026-06-20', license, records: [issue] });
  expect(answer.heldBy).toEqual({ kind: 'known-issue', id: 'MC-1', source: 'vendor', until: null });
  expect(answerTo({ at: '2026-06-20', license: null })).toMatchObject({
    until: null,
    next: [],
    heldBy: null,
  });
});

import { answerLine } from '../../cli/answer-line';
import { readWorkedCases } from '../fixtures/cases/read-worked-cases';

const worked = [...readWorkedCases('examples.ndjson'), ...readWorkedCases('further.ndjson')];

test.each(worked)('$case.id $name', ({ case: raw, answer }) => {
  expect(answerLine(JSON.stringify(raw), 1)).toEqual(answer);
});

test('what comes next is not known where Atlassian reports otherwise', () => {
  const license = { active: true, subscriptionEndDate: '2026-05-31' };
  const record = { id: 'q', recordedAt: 0, source: 'admin', kind: 'quote', quote: 'Q-7' };
  const records = [{ ...record, issuedOn: '2026-07-01' }];
  const raw = { id: 'r', at: '2026-06-20', license, records };
  expect(answerLine(JSON.stringify(raw), 1)).toMatchObject({ until: null, next: [] });
  const silent = { ...raw, license: { subscriptionEndDate: '2026-05-31' } };
  expect(answerLine(JSON.stringify(silent), 1)).toMatchObject({
    until: '2026-07-01T00:00:00.000Z',
  });
});

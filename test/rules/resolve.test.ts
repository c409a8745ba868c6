import { answerLine } from '../../cli/answer-line';
import { readWorkedCases } from '../fixtures/cases/read-worked-cases';

const worked = [...readWorkedCases('examples.ndjson'), ...readWorkedCases('further.ndjson')];

test.each(worked)('$case.id $name', ({ case: raw, answer }) => {
  expect(answerLine(JSON.stringify(raw), 1)).toEqual(answer);
});

import { answerLine } from '../../cli/answer-line';
import { readWorkedCases } from '../fixtures/cases/read-worked-cases';

const worked = [...readWorkedCases('examples.ndjson'), ...readWorkedCases('further.ndjson')];

test('an answer is plain JSON with its members in one order', () => {
  for (const { case: raw, answer } of worked) {
    expect(JSON.stringify(answerLine(JSON.stringify(raw), 1))).toBe(JSON.stringify(answer));
  }
});

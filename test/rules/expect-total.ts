import { isDeepStrictEqual } from 'node:util';
import { answerLine } from '../../cli/answer-line';
import { reasons, states } from '../../src/rules/resolution';
import { width } from './raw-case';

/** Expects one whole answer to a line of input, with one state and one reason, or a refusal. */
export function expectTotal(text: string): void {
  const answer = answerLine(text, 7);
  if ('error' in answer) {
    expect(answer).toMatchObject({ line: 7, error: { code: 'not-a-case' } });
    return;
  }
  const { state, reason, access, next, until } = answer;
  const times = [answer.at, ...next.map(({ at }) => at)];
  expect({
    states: states.filter((name) => name === state).length,
    reasons: reasons.filter((name) => name === reason).length,
    width: [0, 1, 2].includes(width(access)),
    until,
    times,
    plain: isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer),
  }).toEqual({
    states: 1,
    reasons: 1,
    width: true,
    until: next[0]?.at ?? null,
    times: [...new Set(times)].sort(),
    plain: true,
  });
}

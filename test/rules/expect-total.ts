import { isDeepStrictEqual } from 'node:util';
import { answerLine } from '../../cli/answer-line';
import { reasons, states } from '../../src/rules/resolution';
import type { Answer } from '../../src/wire/answer';
import { width } from './raw-case';

/** Expects one whole answer to a line of input, with one state and one reason, or a refusal. */
export function expectTotal(text: string): void {
  const answer = answerLine(text, 7);
  if ('error' in answer) expect(answer).toMatchObject({ line: 7, error: { code: 'not-a-case' } });
  else expectOneAnswer(answer);
}

/** Expects that it has one state and one reason, changes in the order of time, and nothing that JSON cannot say. */
export function expectOneAnswer(answer: Answer): void {
  const { state, reason, access, next, until } = answer;
  const times = [answer.at, ...next.map(({ at }) => at)];
  const isOne =
    states.filter((name) => name === state).length === 1 &&
    reasons.filter((name) => name === reason).length === 1 &&
    width(access) >= 0 &&
    until === (next[0]?.at ?? null) &&
    isDeepStrictEqual(times, [...new Set(times)].sort()) &&
    isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer);
  if (!isOne) expect(answer).toBe('one answer, with one state and one reason');
}

import { isJsonObject, isText } from '../../src/wire/json';

/**
 * What an answer comes to: `answers`, `nothing`, what access there is, or why it refuses. The same for every function: a refusal
 * of the panel, one of a gate, a notice or none, a lozenge or none.
 */
export const outcomeOf = (answer: unknown): string => {
  if (answer === undefined) return 'nothing';
  if (!isJsonObject(answer)) return 'answers';
  if ('result' in answer) return outcomeOf(answer.result);
  if (answer.ok === false) return codeOf(answer.problem);
  if ('access' in answer && 'basis' in answer) return `access ${textOf(answer.access)}`;
  if (isJsonObject(answer.refused)) return reasonOf(answer.refused.decision);
  const isEmpty = Object.keys(answer).length === 0 || answer.notice === null;
  return isEmpty || answer.note === null ? 'nothing' : 'answers';
};

const codeOf = (problem: unknown): string => textOf(isJsonObject(problem) ? problem.code : null);

const reasonOf = (decision: unknown): string =>
  textOf(isJsonObject(decision) ? decision.reason : null);

const textOf = (value: unknown): string => {
  if (!isText(value)) throw new Error('a refusal without a reason');
  return value;
};

import { DAY } from './instant';
import { compareText, type Quote } from './record';

/** Something wrong with what came in. It is named, and the answer is given all the same. */
export type Problem =
  | { code: 'bad-environment' }
  | { code: 'bad-policy'; field: 'policy' | 'regime' | 'authority' | 'accessByState' | 'listed' }
  | { code: 'bad-records' }
  | { code: 'active-differs' }
  | { code: 'bad-date'; field: 'trialEndDate' | 'subscriptionEndDate' }
  | { code: 'bad-record'; id: string | null }
  | { code: 'record-conflict'; id: string }
  | { code: 'quote-too-long'; id: string }
  | { code: 'quote-ends-before-start'; id: string };

/** The longest that Atlassian keeps a quote open, in days. */
export const LONGEST_QUOTE_DAYS = 90;

/** What is wrong with the term of a quote: nothing, or what keeps it from being entered. */
export function quoteProblem({
  issuedOn,
  validUntil,
}: Pick<Quote, 'issuedOn' | 'validUntil'>): 'quote-too-long' | 'quote-ends-before-start' | null {
  if (validUntil === null) return null;
  if (validUntil <= issuedOn) return 'quote-ends-before-start';
  return validUntil - issuedOn > LONGEST_QUOTE_DAYS * DAY ? 'quote-too-long' : null;
}

/** Each problem once, by code, then id (null first), then field. */
export function sortedProblems(problems: Problem[]): Problem[] {
  const sorted = [...problems].sort(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return !before || compareProblems(before, problem) !== 0;
  });
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.code, b.code) ||
    compareText(idOf(a), idOf(b)) ||
    compareText(fieldOf(a), fieldOf(b))
  );
}

/** Nothing comes first: also for an id that could not be read. */
function idOf(problem: Problem): string {
  return ('id' in problem ? problem.id : null) ?? '';
}

function fieldOf(problem: Problem): string {
  return 'field' in problem ? problem.field : '';
}

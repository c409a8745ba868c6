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
  const distinct = new Map(problems.map((problem) => [JSON.stringify(sortKey(problem)), problem]));
  return [...distinct.values()].sort((a, b) => {
    const [codeA, idA, fieldA] = sortKey(a);
    const [codeB, idB, fieldB] = sortKey(b);
    return compareText(codeA, codeB) || compareId(idA, idB) || compareText(fieldA, fieldB);
  });
}

function sortKey(problem: Problem): [code: string, id: string | null, field: string] {
  return [
    problem.code,
    'id' in problem ? problem.id : null,
    'field' in problem ? problem.field : '',
  ];
}

function compareId(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareText(a, b);
}

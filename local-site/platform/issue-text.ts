import * as v from 'valibot';

/** What is wrong with the body of a request, the first of all, after where it is. */
export const issueText = ([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`;

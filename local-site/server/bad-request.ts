import * as v from 'valibot';

/** The answer to a body that is not what the address takes. */
export const badRequest = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) => ({
  code: 'bad-request',
  message: v.summarize(issues),
});

import type { Policy } from '../../../src/rules/policy';

/** The same policy where nobody knows what Atlassian reports: dates and records alone decide. */
export function byRules(policy: Policy): Policy {
  return { ...policy, authority: 'rules' };
}

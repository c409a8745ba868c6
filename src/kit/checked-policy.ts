import type { Policy } from '../rules/policy';
import { parsePolicy } from '../wire/parse-policy';

/**
 * The vendor's choices, with the default for each that is not made. Throws where one cannot be read:
 * JavaScript has no compiler to say so, and a mistyped choice must not fall back unseen.
 */
export function checkedPolicy(given: Partial<Policy>): Policy {
  const { policy, problems } = parsePolicy(given);
  const fields = problems.map((problem) => ('field' in problem ? problem.field : problem.code));
  if (fields.length > 0)
    throw new Error(
      `Standing cannot read the policy: ${fields.join(', ')}. See its guide, "Set the policy".`,
    );
  return policy;
}

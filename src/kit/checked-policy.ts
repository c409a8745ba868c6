import { defaultPolicy, type Policy } from '../rules/policy';
import { states } from '../rules/resolution';
import { isJsonObject } from '../wire/json';
import { parsePolicy } from '../wire/parse-policy';

/**
 * The vendor's choices, with the default for each that is not made. Throws where one cannot be read:
 * JavaScript has no compiler to say so, and a mistyped choice must not fall back unseen.
 */
export function checkedPolicy(given: Partial<Policy>): Policy {
  const { policy, problems } = parsePolicy(given);
  const fields = [
    ...problems.map((problem) => ('field' in problem ? problem.field : problem.code)),
    ...unknownStates(given).map((name) => `accessByState.${name}`),
    ...namesOf(given).filter((name) => !Object.hasOwn(defaultPolicy, name)),
  ];
  if (fields.length > 0)
    throw new Error(
      `Standing cannot read the policy: ${fields.join(', ')}. Its states are ${states.join(', ')}.`,
    );
  // By rules alone, what an admin of the site writes down would open the app.
  if (policy.authority !== 'platform')
    throw new Error(
      "Standing takes `authority: 'rules'` for analysis only: in an app, Atlassian's flag decides.",
    );
  return policy;
}

function unknownStates(given: Partial<Policy>): string[] {
  const known: readonly string[] = states;
  return namesOf(given.accessByState).filter((name) => !known.includes(name));
}

function namesOf(given: unknown): string[] {
  return isJsonObject(given) ? Object.keys(given) : [];
}

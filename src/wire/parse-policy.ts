import { accesses, defaultPolicy, type Authority, type Policy } from '../rules/policy';
import type { Problem } from '../rules/problem';
import { regimeNames } from '../rules/regimes';
import { states } from '../rules/resolution';
import { isAbsent, isJsonObject, oneOf } from './json';

const authorities: readonly Authority[] = ['platform', 'rules'];

export type PolicyReading = { policy: Policy; problems: Problem[] };

/** Reads a policy; an unusable one, or a member of it, counts as its default and is named. */
export function parsePolicy(raw: unknown): PolicyReading {
  if (isAbsent(raw)) return { policy: defaultPolicy, problems: [] };
  if (!isJsonObject(raw))
    return { policy: defaultPolicy, problems: [{ code: 'bad-policy', field: 'policy' }] };
  const problems: Problem[] = [];
  const member = <Value>(
    field: 'regime' | 'authority' | 'listed',
    read: (value: unknown) => Value | undefined,
    otherwise: Value,
  ): Value => {
    const value = raw[field];
    if (isAbsent(value)) return otherwise;
    const known = read(value);
    if (known === undefined) problems.push({ code: 'bad-policy', field });
    return known ?? otherwise;
  };
  return {
    policy: {
      regime: member('regime', (value) => oneOf(regimeNames, value), defaultPolicy.regime),
      authority: member('authority', (value) => oneOf(authorities, value), defaultPolicy.authority),
      accessByState: accessByState(raw.accessByState, problems),
      listed: member(
        'listed',
        (value) => (typeof value === 'boolean' ? value : undefined),
        defaultPolicy.listed,
      ),
    },
    problems,
  };
}

function accessByState(raw: unknown, problems: Problem[]): Policy['accessByState'] {
  if (isAbsent(raw)) return {};
  const known: Policy['accessByState'] = {};
  let usable = isJsonObject(raw);
  for (const [name, value] of Object.entries(isJsonObject(raw) ? raw : {})) {
    if (isAbsent(value)) continue;
    const state = oneOf(states, name);
    const access = oneOf(accesses, value);
    if (state && access) known[state] = access;
    else usable = false;
  }
  if (!usable) problems.push({ code: 'bad-policy', field: 'accessByState' });
  return known;
}

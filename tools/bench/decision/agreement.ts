import { isDeepStrictEqual } from 'node:util';
import { resolve } from '../../../src/rules/resolve';
import { states } from '../../../src/rules/resolution';
import type { Case } from '../../../src/wire/parse-case';
import type { Outcome } from './facts';

/** What the whole answer says of each case. Every state has to be among them, or the comparison says little. */
export const outcomesOf = (cases: Case[]): Outcome[] => {
  const outcomes = cases.map(({ evidence, policy, at }): Outcome => {
    const { state, access, lic } = resolve(evidence, policy, at).resolution;
    return { state, access, lic };
  });
  const seen = new Set(outcomes.map(({ state }) => state));
  const missing = states.filter((state) => !seen.has(state));
  if (missing.length > 0) throw new Error(`no license is ${missing.join(', ')}`);
  return outcomes;
};

/** Throws unless an engine decided as the rules do on every license. An outcome may leave out what is null. */
export const checkAgreement = (
  name: string,
  decided: Partial<Outcome>[],
  expected: Outcome[],
): void => {
  if (decided.length !== expected.length)
    throw new Error(`${name} decided on ${decided.length} of ${expected.length} licenses`);
  decided.forEach(({ state, access, lic = null }, index) => {
    const wanted = expected[index];
    if (!isDeepStrictEqual({ state, access, lic }, wanted))
      throw new Error(
        `${name} says of license ${index}: ${JSON.stringify(decided[index])}, not ${JSON.stringify(wanted)}`,
      );
  });
};

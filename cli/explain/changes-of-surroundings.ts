import { environments, type Flag } from '../../src/rules/license';
import { regimeNames } from '../../src/rules/regimes';
import type { Case } from '../../src/wire/parse-case';
import { nextMidnight } from './least-day';
import type { SingleChange } from './nearest-change';
import type { Supposing } from './supposing';

/** What would be if Atlassian reported otherwise or readably, by another regime, or elsewhere. */
export function changesOfSurroundings(
  { evidence, policy, at }: Case,
  suppose: Supposing,
): (SingleChange | null)[] {
  const { license, environment } = evidence;
  const flags: Flag[] = license.kind === 'no-license' ? ['active'] : ['active', 'none'];
  const told = license.kind === 'no-license' ? null : license.flag;
  const readable = { do: 'set', member: 'end', value: nextMidnight(at) } as const;
  return [
    license.kind === 'unreadable'
      ? suppose.fact({ code: 'readable-end', assumptions: 3 }, readable)
      : null,
    ...flags
      .filter((value) => value !== told)
      .map((value) =>
        suppose.fact({ code: 'other-flag', assumptions: 3 }, { do: 'set', member: 'flag', value }),
      ),
    ...regimeNames
      .filter((value) => value !== policy.regime)
      .map((value) =>
        suppose.fact(
          { code: 'other-regime', assumptions: 3 },
          { do: 'set', member: 'regime', value },
        ),
      ),
    ...environments
      .filter((value) => value !== environment)
      .slice(0, 1)
      .map((value) =>
        suppose.fact(
          { code: 'other-environment', assumptions: 4 },
          { do: 'set', member: 'environment', value },
        ),
      ),
    suppose.fact(
      { code: 'other-listing', assumptions: 4 },
      { do: 'set', member: 'listed', value: !policy.listed },
    ),
  ];
}

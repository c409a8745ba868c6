import type { Evidence } from '../../src/rules/evidence';
import type { License } from '../../src/rules/license';
import type { Policy } from '../../src/rules/policy';
import type { Problem } from '../../src/rules/problem';
import type { LicenseRecord } from '../../src/rules/record';
import type { Resolution } from '../../src/rules/resolution';
import { resolve } from '../../src/rules/resolve';
import type { Answer } from '../../src/wire/answer';
import { parseCase } from '../../src/wire/parse-case';

/** Each marked line must fail to compile: `tsc -p test` reports a mark that marks nothing. */
export function wrongCalls(evidence: Evidence, policy: Policy, answer: Answer): unknown[] {
  const reading = parseCase({});
  return [
    // @ts-expect-error no moment: the rules have no clock
    resolve(evidence, policy),
    // @ts-expect-error a moment is an instant, not its text
    resolve(evidence, policy, '2026-05-31'),
    // @ts-expect-error JSON is read before it is judged
    resolve({ license: { active: true } }, policy, 0),
    // @ts-expect-error a case that may be none is checked first
    reading.value,
    // @ts-expect-error an answer's instants are texts
    answer.until satisfies number | null,
    // @ts-expect-error no license has no flag
    { kind: 'no-license', flag: 'active' } satisfies License,
    // @ts-expect-error a term without its end
    { kind: 'evaluation', billing: 'monthly', flag: 'active' } satisfies License,
    // @ts-expect-error a state nobody knows
    { state: 'running' } satisfies Pick<Resolution, 'state'>,
    // @ts-expect-error access is given to states, not to reasons
    { accessByState: { 'no-license': 'none' } } satisfies Pick<Policy, 'accessByState'>,
    // @ts-expect-error a problem with a record names it
    { code: 'quote-too-long' } satisfies Problem,
    // @ts-expect-error an outcome nobody knows
    { kind: 'quote-closed', outcome: 'paid' } satisfies Pick<
      Extract<LicenseRecord, { kind: 'quote-closed' }>,
      'kind' | 'outcome'
    >,
  ];
}

test('a reading that is no case carries a problem and no value', () => {
  expect(Object.keys(parseCase({}))).toEqual(['ok', 'problem']);
});

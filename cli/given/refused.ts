import type { GivenProblem } from './given';

/** That nothing can be explained, and why. */
export function refused(
  code: GivenProblem['code'],
  detail = '',
): { ok: false; problem: GivenProblem } {
  return { ok: false, problem: { code, detail } };
}

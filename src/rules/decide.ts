import type { CancelledTerm } from './cancellation';
import { accessOf, expectedBy, type Expected } from './expected';
import type { Hold } from './history';
import type { Instant } from './instant';
import { isEnforced } from './is-enforced';
import type { Environment, Flag, License, Term } from './license';
import { lifecycleBy } from './lifecycle';
import type { Access, Policy } from './policy';
import { reconcile, type Verdict } from './reconcile';
import { regimes } from './regimes';
import type { Lic, Reason, State } from './resolution';

/** What decides on a license with dates at a moment, once the history was searched for it. */
export type DatedGrounds = {
  flag: Flag;
  /** With the end that Atlassian moved it to. */
  term: Term;
  /** The cancellation that counts. */
  cancelled: CancelledTerm | null;
  /** The quote or known issue in force that outranks the others. */
  hold: Hold | null;
};

/** What decides where there is no license, or none that can be read. */
export type UndatedGrounds = {
  kind: Exclude<License, Term>['kind'];
  environment: Environment;
  /** What the app itself saw of late says that an unreadable license may still run. */
  mayStillRun: boolean;
};

/** Decides on a license with dates: what is expected of it, what that is against Atlassian's flag, and who has access. */
export function decideByDates(
  { flag, term, cancelled, hold }: DatedGrounds,
  policy: Policy,
  at: Instant,
): { expected: Expected; verdict: Verdict; access: Access } {
  const lifecycle = lifecycleBy(cancelled, { term, regime: regimes[policy.regime] }, at);
  const expected = expectedBy(lifecycle, hold?.kind ?? null);
  const verdict = reconcile(expected, hold, { flag, authority: policy.authority });
  return { expected, verdict, access: accessOf(verdict.state, verdict.lic, policy) };
}

/** Who has access where no dates say anything. */
type Undated = { state: State; reason: Reason; access: Access; lic: Lic | null };

/** Decides where there is no license, or none that can be read. */
export function decideWithoutDates(
  { kind, environment, mayStillRun }: UndatedGrounds,
  policy: Policy,
): Undated {
  if (kind === 'unreadable') {
    const access = policy.accessByState.unreadable ?? (mayStillRun ? 'full' : 'none');
    return { state: 'unreadable', reason: 'unreadable-license', access, lic: null };
  }
  if (!isEnforced(environment, policy)) {
    const access = policy.accessByState.unenforced ?? 'full';
    return { state: 'unenforced', reason: 'not-enforced', access, lic: null };
  }
  const access = policy.accessByState.unlicensed ?? 'none';
  return { state: 'unlicensed', reason: 'no-license', access, lic: 'none' };
}

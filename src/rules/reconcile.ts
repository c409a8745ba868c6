import type { Expected } from './expected';
import type { Hold } from './history';
import type { Flag } from './license';
import type { Authority } from './policy';
import type { Lic, Reason, State } from './resolution';

/** The shown state, once what should be has met what Atlassian reports. */
export type Verdict = {
  state: State;
  reason: Reason;
  lic: Lic;
  /** Null when flag and expectation agree, or the flag is silent. */
  reported: Lic | null;
  /** The shown state is the expected one, so what comes next is known. */
  asExpected: boolean;
};

/**
 * Atlassian's flag decides access; dates and records give the words. A quote that an admin typed
 * never opens what Atlassian closed; the vendor's signed word does.
 */
export function reconcile(
  expected: Expected,
  hold: Hold | null,
  { flag, authority }: { flag: Flag; authority: Authority },
): Verdict {
  const { state, reason, lic, lifecycle, lifecycleLic } = expected;
  const reported = flag === 'silent' || flag === lic ? null : flag;
  const shown = { state, reason, lic, reported, asExpected: true };
  if (reported === null || authority === 'rules') return shown;
  if (reported === 'active') {
    return {
      state: 'unexplained-active',
      reason: 'reported-active',
      lic: 'active',
      reported,
      asExpected: false,
    };
  }
  if (hold?.source === 'vendor') return shown;
  if (lifecycleLic === 'none') {
    return {
      state: lifecycle.state,
      reason: lifecycle.reason,
      lic: 'none',
      reported,
      asExpected: false,
    };
  }
  return {
    state: 'unexplained-inactive',
    reason: 'reported-inactive',
    lic: 'none',
    reported,
    asExpected: false,
  };
}

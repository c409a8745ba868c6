import { accesses, type Access } from '../rules/policy';
import type { Reason, State } from '../rules/resolution';
import { isJsonObject, isText, oneOf } from './json';

/** What a feature needs: `full` to make something new, `limited` to read and export what exists. */
export type Needs = Exclude<Access, 'none'>;

/** Whether a feature may be used now, and why. Decided by the function, drawn by the browser. */
export type Decision = {
  access: Access;
  /** Null when nothing is known of the license. */
  state: State | null;
  /**
   * The rule that decided. `no-seat`: the license gives access, but not to this user (user-based
   * billing). `not-told`: the platform gave this call no license, and none was seen in 15 days.
   */
  reason: Reason | 'no-seat' | 'not-told';
  /** The next dated change as ISO 8601 text, UTC; null when none is known. */
  until: string | null;
  /**
   * What it rests on: the license of this call with the history; that license alone, because the
   * history could not be read; the newest sighting; or nothing.
   */
  basis: 'license-and-history' | 'license' | 'sighting' | 'nothing';
  /** When that was said: now, or the moment of the sighting. ISO 8601 text, UTC. */
  asOf: string;
};

/** What a closed function answers in the place of its value. */
export type Refusal = { refused: { needs: Needs; decision: Decision } };

/** Whether an access is enough for a feature. */
export function meets(access: Access, needs: Needs): boolean {
  return access === 'full' || access === needs;
}

/** Whether an answer is what a gate's function decided; it is not checked to the last member. */
export function isDecision(answer: unknown): answer is Decision {
  if (!isJsonObject(answer) || !isText(answer.reason)) return false;
  return oneOf(accesses, answer.access) !== undefined;
}

/** Whether a function's answer is the refusal of its gate. */
export function isRefusal(answer: unknown): answer is Refusal {
  const refused = isJsonObject(answer) ? answer.refused : null;
  return isJsonObject(refused) && isDecision(refused.decision);
}

/** The name, ours among the functions of an app's own resolver, of what `<AccessGate>` asks. */
export const accessKey = 'standing.access';

/** What `<AccessGate>` asks. */
export type AccessApi = { [accessKey]: () => Decision };

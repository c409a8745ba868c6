import type { Problem } from '../rules/problem';
import type { Change, HeldBy, Resolution } from '../rules/resolution';
import { resolve } from '../rules/resolve';
import { isoText, optionalIsoText } from './iso-text';
import type { Case } from './parse-case';

/** A resolution as it crosses a boundary: instants are ISO 8601 text in UTC. */
export type Answer = { id: string; at: string } & Omit<Resolution, 'until' | 'next' | 'heldBy'> & {
    until: string | null;
    next: (Omit<Change, 'at'> & { at: string })[];
    heldBy: (Omit<HeldBy, 'until'> & { until: string | null }) | null;
    problems: Problem[];
  };

/** Answers a case. */
export function answerOf({ id, at, evidence, policy }: Case): Answer {
  const { resolution, problems } = resolve(evidence, policy, at);
  const { state, access, lic, lifecycle, reportStatus, reason, heldBy } = resolution;
  return {
    id,
    at: isoText(at),
    state,
    access,
    lic,
    lifecycle,
    reportStatus,
    reason,
    until: optionalIsoText(resolution.until),
    next: resolution.next.map((change) => ({ ...change, at: isoText(change.at) })),
    heldBy: heldBy && { ...heldBy, until: optionalIsoText(heldBy.until) },
    divergence: resolution.divergence,
    contested: resolution.contested,
    problems,
  };
}

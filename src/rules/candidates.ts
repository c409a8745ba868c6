import type { Course } from './course';
import { expectedAt, type Expected } from './expected';
import type { Hold } from './history';
import { NEVER, type Instant } from './instant';
import { regimes } from './regimes';
import type { Candidate, Lic } from './resolution';

/** `hold` is what is in force, whatever the lifecycle. */
type Situation = {
  course: Course;
  hold: Hold | null;
  at: Instant;
};

/** What may explain that Atlassian reports `reported` where `expected` says otherwise, likeliest causes in a fixed order. */
export function candidatesFor(
  reported: Lic,
  expected: Expected,
  situation: Situation,
): Candidate[] {
  if (reported === 'active') return chosen(whyActive(expected, situation));
  if (situation.hold?.source === 'vendor') return ['awaiting-atlassian'];
  return chosen(whyNone(expected, situation));
}

function whyActive({ lifecycle }: Expected, situation: Situation): [Candidate, boolean][] {
  return [
    ['other-regime', someOtherRegimeGives('active', situation)],
    ['cancellation-withdrawn', lifecycle.cancelled !== null],
    ['open-quote', true],
    ['late-renewal', true],
    ['extension', situation.course.term.end !== NEVER],
    ['known-issue', true],
  ];
}

function whyNone(
  { lifecycle, lifecycleLic }: Expected,
  situation: Situation,
): [Candidate, boolean][] {
  const { at } = situation;
  const { term } = situation.course;
  const isCancelled = lifecycle.cancelled !== null;
  const isSuspended = lifecycle.state === 'suspended' || lifecycle.state === 'evaluation-suspended';
  const mayBeAnnual = term.kind === 'subscription' && term.billing !== 'monthly';
  return [
    ['unconfirmed-record', lifecycleLic === 'none'],
    ['other-regime', someOtherRegimeGives('none', situation)],
    ['annual-cancellation', mayBeAnnual && at < term.end && !isCancelled],
    ['cancellation', !isCancelled && (isSuspended || term.billing !== 'annual')],
    ['refund-or-expedited-uninstall', at < term.end],
    ['non-payment', isSuspended],
  ];
}

/** Whether a regime expects what is reported: the one that is asked by does not. */
function someOtherRegimeGives(lic: Lic, { course, at }: Situation): boolean {
  return Object.values(regimes).some((regime) => expectedAt({ ...course, regime }, at).lic === lic);
}

function chosen(candidates: [Candidate, boolean][]): Candidate[] {
  return candidates.filter(([, holds]) => holds).map(([candidate]) => candidate);
}

import type { Course } from './course';
import { expectedAt, type Expected } from './expected';
import type { Hold } from './history';
import { NEVER, type Instant } from './instant';
import { regimes } from './regimes';
import type { Candidate, Lic } from './resolution';

/** What the flag is held against. */
type Known = {
  course: Course;
  /** What is in force, whatever the lifecycle. */
  hold: Hold | null;
  at: Instant;
};

/** What may explain that Atlassian reports `reported` where `expected` says otherwise, likeliest causes in a fixed order. */
export function candidatesFor(reported: Lic, expected: Expected, known: Known): Candidate[] {
  if (reported === 'active') return chosen(whyActive(expected, known));
  if (known.hold?.source === 'vendor') return ['awaiting-atlassian'];
  return chosen(whyNone(expected, known));
}

function whyActive({ lifecycle }: Expected, known: Known): [Candidate, boolean][] {
  return [
    ['other-regime', someOtherRegimeGives('active', known)],
    ['cancellation-withdrawn', lifecycle.cancelled !== null],
    ['open-quote', true],
    ['late-renewal', true],
    ['extension', known.course.term.end !== NEVER],
    ['known-issue', true],
  ];
}

function whyNone({ lifecycle, lifecycleLic }: Expected, known: Known): [Candidate, boolean][] {
  const { at } = known;
  const { term } = known.course;
  const isCancelled = lifecycle.cancelled !== null;
  const isSuspended = lifecycle.state === 'suspended' || lifecycle.state === 'evaluation-suspended';
  const mayBeAnnual = term.kind === 'subscription' && term.billing !== 'monthly';
  return [
    ['unconfirmed-record', lifecycleLic === 'none'],
    ['other-regime', someOtherRegimeGives('none', known)],
    ['annual-cancellation', mayBeAnnual && at < term.end && !isCancelled],
    ['cancellation', !isCancelled && (isSuspended || term.billing !== 'annual')],
    ['refund-or-expedited-uninstall', at < term.end],
    ['non-payment', isSuspended],
  ];
}

/** Whether a regime expects what is reported: the one that is asked by does not. */
function someOtherRegimeGives(lic: Lic, { course, at }: Known): boolean {
  return Object.values(regimes).some((regime) => expectedAt({ ...course, regime }, at).lic === lic);
}

function chosen(candidates: [Candidate, boolean][]): Candidate[] {
  return candidates.filter(([, holds]) => holds).map(([candidate]) => candidate);
}

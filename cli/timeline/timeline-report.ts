import type { Instant } from '../../src/rules/instant';
import { horizonOf } from '../../src/rules/horizon';
import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import type { Stretch } from '../../src/rules/spans';
import { timelineOf, type HoldSpan, type Timeline } from '../../src/rules/timeline';
import type { Change } from '../../src/rules/resolution';
import { answerOf, type Answer } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';
import {
  contestedStretches,
  stateStretches,
  type ContestedStretch,
  type StateStretch,
} from './state-stretches';
import { timelineEvents, type TimelineEvent } from './timeline-events';

/** The course of a license under one regime. */
export type Lane = {
  regime: RegimeName;
  stretches: StateStretch[];
  contested: ContestedStretch[];
  changes: Change[];
};

/** The course of one license, past and to come, by dates and records. */
export type TimelineReport = {
  app: string | null;
  at: Instant;
  /** Where it stands at that moment, Atlassian's flag included. */
  answer: Answer;
  /** What is told of: everything, unless it was narrowed. */
  stretch: Stretch;
  /** What is worth drawing of it. */
  horizon: Stretch;
  /** One regime, or all; none without a license that can be read. */
  lanes: Lane[];
  holds: HoldSpan[];
  events: TimelineEvent[];
};

type Asked = { asked: Case; app: string | null; hasAllRegimes: boolean; stretch: Stretch };

/** Tells the course by the regime of the policy, and by the others beside it where all are asked for. */
export function timelineReport({ asked, app, hasAllRegimes, stretch }: Asked): TimelineReport {
  const { evidence, policy, at } = asked;
  const others = regimeNames.filter((name) => name !== policy.regime);
  const names = hasAllRegimes ? [policy.regime, ...others] : [policy.regime];
  const courses = names.flatMap((regime) => {
    const ofRegime = { ...policy, regime };
    const whole = timelineOf(evidence, ofRegime);
    const timeline = timelineOf(evidence, ofRegime, stretch);
    return whole && timeline ? [{ regime, whole, timeline }] : [];
  });
  const isTold = (moment: Instant) => moment >= stretch.from && moment < stretch.until;
  return {
    app,
    at,
    answer: answerOf(asked),
    stretch,
    horizon: within(horizonOf(joined(courses.map(({ whole }) => whole)), at, []), stretch),
    lanes: courses.map(({ regime, timeline: { expected, changes } }) => ({
      regime,
      stretches: stateStretches(expected),
      contested: contestedStretches(expected),
      changes,
    })),
    holds: courses[0]?.timeline.holds ?? [],
    events: timelineEvents(evidence).filter((event) => isTold(event.at)),
  };
}

/** All edges of several timelines, for one horizon. */
function joined(timelines: Timeline[]): Timeline {
  return {
    lifecycle: timelines.flatMap(({ lifecycle }) => lifecycle),
    expected: timelines.flatMap(({ expected }) => expected),
    report: [],
    holds: timelines.flatMap(({ holds }) => holds),
    changes: [],
  };
}

/** What somebody narrowed it to is drawn as it was asked for. */
function within(horizon: Stretch, { from, until }: Stretch): Stretch {
  const asked = {
    from: Number.isFinite(from) ? from : horizon.from,
    until: Number.isFinite(until) ? until : horizon.until,
  };
  return asked.from < asked.until ? asked : horizon;
}

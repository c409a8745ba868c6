import { NEVER, type Instant } from '../../src/rules/instant';
import { isoText } from '../../src/wire/iso-text';
import type { Stretch } from '../../src/rules/spans';
import type { TimelineReport } from './timeline-report';

/** The course as JSON: what has no beginning or no end has null there. */
export function timelineJson({
  app,
  at,
  answer,
  stretch,
  lanes,
  holds,
  events,
}: TimelineReport): string {
  const json = {
    app,
    at: isoText(at),
    ...dated(stretch),
    answer,
    regimes: lanes.map(({ regime, stretches, contested, changes }) => ({
      regime,
      states: stretches.map((each) => ({ ...each, ...dated(each) })),
      contested: contested.map((each) => ({ ...each, ...dated(each) })),
      changes: changes.map((change) => ({ ...change, at: isoText(change.at) })),
    })),
    holds: holds.map((hold) => ({ ...hold, ...dated(hold) })),
    events: events.map((event) => ({ ...event, at: isoText(event.at) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function dated({ from, until }: Stretch): { from: string | null; until: string | null } {
  return { from: textOf(from), until: textOf(until) };
}

function textOf(at: Instant): string | null {
  return Math.abs(at) === NEVER ? null : isoText(at);
}

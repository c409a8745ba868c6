import type { Instant } from './instant';
import type { Instants } from './instants';

/** `[from, until)`. What has no beginning is from -`NEVER`, what has no end until `NEVER`. */
export type Stretch = { from: Instant; until: Instant };

/** A stretch of time in which one and the same holds. */
export type Span<Facts> = Stretch & Facts;

/**
 * What holds in `stretch`, as contiguous spans of which no two neighbours say the same. Between two
 * neighbours of `edges`, which are in time order, nothing changes; `factsAt` gives facts of one shape.
 */
export function spansOf<Facts extends object>(
  { from, until }: Stretch,
  edges: Instants,
  factsAt: (at: Instant) => Facts,
): Span<Facts>[] {
  const spans: Span<Facts>[] = [];
  let start = from;
  let facts = factsAt(from);
  let text = JSON.stringify(facts);
  for (const edge of edges) {
    if (edge <= from || edge >= until) continue;
    const after = factsAt(edge);
    const textAfter = JSON.stringify(after);
    if (textAfter === text) continue;
    spans.push({ from: start, until: edge, ...facts });
    [start, facts, text] = [edge, after, textAfter];
  }
  return [...spans, { from: start, until, ...facts }];
}

/** The span in which `at` lies, of spans that cover it. */
export function spanAt<Facts>(spans: Span<Facts>[], at: Instant): Span<Facts> | undefined {
  return spans.find(({ from, until }) => from <= at && at < until);
}

import { DAY, NEVER } from '../../src/rules/instant';
import { TRUSTED_DAYS } from '../../src/rules/last-sighting';
import type { Term } from '../../src/rules/license';
import type { Lic } from '../../src/rules/resolution';
import type { Span } from '../../src/rules/spans';
import type { Look } from './look';

/** What the flag was known to say. */
export type FlagSpan = Span<{ flag: Lic }>;

/** A term of a license as it was looked at, and what its flag was known to say meanwhile, in time order. */
export type SeenTerm = { term: Term; flags: FlagSpan[] };

/** Time zones and rounding: a term that ends within so much of another is the same. */
const SAME_TERM = 3 * DAY;

/** How long a look stands alone, where the next one says otherwise or comes too late. */
const ALONE = DAY;

/** The terms that were looked at one after the other. `looks` are in time order. */
export function seenTerms(looks: Look[]): SeenTerm[] {
  const terms: SeenTerm[] = [];
  let current: SeenTerm | null = null;
  looks.forEach((look, index) => {
    if (look.term !== null && (current === null || !isSameTerm(current.term, look.term))) {
      current = { term: look.term, flags: [] };
      terms.push(current);
    }
    if (current === null) return;
    if (look.term !== null) current.term = latest(current.term, look.term);
    const span = knownFrom(look, looks[index + 1], current.term);
    if (span !== null) current.flags.push(span);
  });
  return terms;
}

/** The same kind, and an end that is the same but for time zones and rounding. */
export function isSameTerm(a: Term, b: Term): boolean {
  if (a.kind !== b.kind) return false;
  return a.end === b.end || Math.abs(a.end - b.end) <= SAME_TERM;
}

/** As it was told last, with the billing that was told at all. */
function latest(before: Term, after: Term): Term {
  return after.billing === 'unknown' ? { ...after, billing: before.billing } : after;
}

/**
 * Two looks that say the same vouch for the time between them, as long as a sighting is trusted.
 * Where the next one differs, the flag changed at some moment between: nobody knows at which.
 */
function knownFrom({ at, flag }: Look, next: Look | undefined, term: Term): FlagSpan | null {
  if (flag === null) return null;
  const until = next?.at ?? NEVER;
  const vouched =
    next?.flag === flag &&
    (next.term === null || isSameTerm(term, next.term)) &&
    until - at <= TRUSTED_DAYS * DAY;
  return { from: at, until: vouched ? until : Math.min(until, at + ALONE), flag };
}

import { ofSource, type BySource } from './by-source';
import type { CountingRecord } from './counting-records';
import { NEVER, plusDays, type Instant } from './instant';
import { compareRecorded } from './record';
import type { Cancellation, CancellationWithdrawn, KnownIssue } from './record';
import type { Quote, QuoteClosed, Sighting, Source } from './record';

/** A quote is open for 30 days when it does not say how long. */
const QUOTE_DAYS = 30;

/** Something that keeps access open in `[from, until)`, whatever the term says. */
export type Hold = {
  kind: 'quote' | 'known-issue';
  /** The quote's number, or the issue. */
  name: string;
  recordId: string;
  source: Source;
  from: Instant;
  until: Instant;
  /** When the quote was accepted; it holds on. NEVER when it was not, and for an issue. */
  acceptedAt: Instant;
};

/** The counting records, sorted by what they mean. */
export type History = {
  cancellations: Cancellation[];
  withdrawals: CancellationWithdrawn[];
  /** The latest end that Atlassian moved the term to; -Infinity when it never did. */
  extendedTo: Instant;
  /** The quote records that count: the last recorded for each number and source. */
  quotes: Quote[];
  holds: Hold[];
  sightings: Sighting[];
};

export function historyOf(records: CountingRecord[]): History {
  const cancellations: Cancellation[] = [];
  const withdrawals: CancellationWithdrawn[] = [];
  const sightings: Sighting[] = [];
  const closings: QuoteClosed[] = [];
  const issues: KnownIssue[] = [];
  const quotes: BySource<Quote> = {};
  let extendedTo = -NEVER;
  for (const record of records) {
    switch (record.kind) {
      case 'quote': {
        const numbered = ofSource(quotes, record.source);
        const known = numbered.get(record.quote);
        if (!known || compareRecorded(known, record) < 0) numbered.set(record.quote, record);
        break;
      }
      case 'quote-closed':
        closings.push(record);
        break;
      case 'cancellation':
        cancellations.push(record);
        break;
      case 'cancellation-withdrawn':
        withdrawals.push(record);
        break;
      case 'extension':
        extendedTo = Math.max(extendedTo, record.newEnd);
        break;
      case 'known-issue':
        issues.push(record);
        break;
      case 'sighting':
        sightings.push(record);
        break;
    }
  }
  const counting: Quote[] = [];
  for (const numbered of [quotes.admin, quotes.vendor, quotes.observed])
    for (const quote of numbered?.values() ?? []) counting.push(quote);
  const holds = holdsOfQuotes(counting, closings);
  for (const issue of issues) holds.push(holdOfIssue(issue));
  return { cancellations, withdrawals, extendedTo, quotes: counting, holds, sightings };
}

function holdsOfQuotes(quotes: Quote[], closings: QuoteClosed[]): Hold[] {
  const closedAt = firstReaching(closings.filter(({ outcome }) => outcome !== 'accepted'));
  const acceptedAt = firstReaching(closings.filter(({ outcome }) => outcome === 'accepted'));
  return quotes.map((quote) => ({
    kind: 'quote',
    name: quote.quote,
    recordId: quote.id,
    source: quote.source,
    from: quote.issuedOn,
    until: Math.min(quote.validUntil ?? plusDays(quote.issuedOn, QUOTE_DAYS), closedAt(quote)),
    acceptedAt: acceptedAt(quote),
  }));
}

/**
 * When the first of these closings reaches a quote; NEVER when none does.
 * INVARIANT: a closing reaches quotes of its own source; the vendor's reach all.
 */
function firstReaching(closings: QuoteClosed[]): (quote: Quote) => Instant {
  const first: BySource<Instant> = {};
  for (const { quote, source, at } of closings) {
    const numbered = ofSource(first, source);
    numbered.set(quote, Math.min(numbered.get(quote) ?? NEVER, at));
  }
  return ({ quote, source }) =>
    Math.min(first[source]?.get(quote) ?? NEVER, first.vendor?.get(quote) ?? NEVER);
}

function holdOfIssue({ id, issue, source, from, until }: KnownIssue): Hold {
  return {
    kind: 'known-issue',
    name: issue,
    recordId: id,
    source,
    from,
    until: until ?? NEVER,
    acceptedAt: NEVER,
  };
}

import type { Cancellation, LicenseRecord } from '../../src/rules/record';
import { closingOf, dayOf } from '../../src/words/dates';
import { english } from '../english';

const { say, reader } = english;

/** A record that is no sighting as a sentence, as the history of the license panel says it. */
export function recordWords(record: Exclude<LicenseRecord, { kind: 'sighting' }>): string {
  switch (record.kind) {
    case 'quote': {
      const { quote, issuedOn, validUntil } = record;
      const from = dayOf(issuedOn, reader);
      return validUntil === null
        ? say('entry.quote.undated', { quote, from })
        : say('entry.quote', { quote, from, until: closingOf(validUntil, reader) });
    }
    case 'quote-closed': {
      const at = dayOf(record.at, reader);
      return say(`entry.quote-closed.${record.outcome}`, { quote: record.quote, at });
    }
    case 'cancellation':
      return cancellationWords(record);
    case 'cancellation-withdrawn':
      return say('entry.cancellation-withdrawn', { at: dayOf(record.at, reader) });
    case 'extension':
      return say('entry.extension', { until: closingOf(record.newEnd, reader) });
    case 'known-issue': {
      const { issue, from, until } = record;
      const args = { issue, from: dayOf(from, reader) };
      return until === null
        ? say('entry.known-issue.undated', args)
        : say('entry.known-issue', { ...args, until: closingOf(until, reader) });
    }
    case 'void':
      return say('entry.void.other', { id: record.target });
  }
}

function cancellationWords({ at, effective, termEnd }: Cancellation): string {
  const cancelled = say(`entry.cancellation.${effective ?? 'by-rules'}`, {
    at: dayOf(at, reader),
  });
  return termEnd === null
    ? cancelled
    : say('entry.cancellation.term', { cancelled, until: closingOf(termEnd, reader) });
}

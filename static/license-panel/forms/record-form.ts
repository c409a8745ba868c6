import { DAY } from '../../../src/rules/instant';
import { oneOf } from '../../../src/wire/json';
import type { NewRecord } from '../../../src/wire/new-record';
import { isoDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';

// The fields of the forms are named as the members of the record that they fill.
export type QuoteValues = Record<'quote' | 'issuedOn' | 'validUntil' | 'note', string>;
export type CancellationValues = Record<'at' | 'effective' | 'termEnd' | 'note', string>;
export type VoidValues = Record<'note', string>;

/** A quote is usually open for this long. */
const QUOTE_DAYS = 30;

/** What a new quote is filled with: issued today by the reader's calendar, open for 30 days. */
export function quoteDays(at: string, reader: Reader): { issuedOn: string; validUntil: string } {
  const issuedOn = isoDayOf(Date.parse(at), reader);
  return { issuedOn, validUntil: isoDay(Date.parse(issuedOn) + QUOTE_DAYS * DAY) };
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export function quoteOf({ quote, issuedOn, validUntil, note }: QuoteValues): NewRecord {
  return {
    kind: 'quote',
    quote,
    issuedOn,
    ...(isFilled(validUntil) && { validUntil }),
    ...(isFilled(note) && { note }),
  };
}

export function cancellationOf({ at, effective, termEnd, note }: CancellationValues): NewRecord {
  const stated = oneOf(['at-once', 'at-term-end'], effective);
  return {
    kind: 'cancellation',
    at,
    ...(stated && { effective: stated }),
    ...(isFilled(termEnd) && { termEnd }),
    ...(isFilled(note) && { note }),
  };
}

export function voidOf(target: string, { note }: VoidValues): NewRecord {
  return { kind: 'void', target, note };
}

function isFilled(value: string): boolean {
  return value.trim() !== '';
}

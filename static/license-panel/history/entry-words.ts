import type { Cancellation, LicenseRecord, Sighting } from '../../../src/rules/record';
import type { AppEvent } from '../../../src/wire/app-event';
import { isText } from '../../../src/wire/json';
import { closingOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { sightingWords } from '../../../src/words/sighting-words';
import { checkWords } from '../purchases/check-words';
import { endOf } from './end-of';
import type { ReadEntry } from './read-entries';
import { chosenWords } from './chosen-words';
import { voidedWords } from './voided-words';
import { writtenDay } from './written-day';

type SaidEntry = Pick<ReadEntry, 'record' | 'raw'> &
  Partial<Pick<ReadEntry, 'event' | 'sighting' | 'target'>>;

/** An entry of the history as a sentence. */
export function entryWords(entry: SaidEntry, language: Language): string {
  const { record, raw } = entry;
  const { say } = language;
  const day = (member: string) => writtenDay(raw[member], language);
  if (entry.event) return eventWords(entry.event, language);
  if (!record) return say('entry.unreadable');
  const end = endOf(record);
  const until = end === null ? '' : closingOf(end, language.reader);
  switch (record.kind) {
    case 'quote': {
      const args = { quote: record.quote, from: day('issuedOn'), until };
      return say(record.validUntil === null ? 'entry.quote.undated' : 'entry.quote', args);
    }
    case 'quote-closed':
      return say(`entry.quote-closed.${record.outcome}`, { quote: record.quote, at: day('at') });
    case 'cancellation':
      return cancellationWords(record, entry, language);
    case 'cancellation-withdrawn':
      return say('entry.cancellation-withdrawn', { at: day('at') });
    case 'extension':
      return isText(raw.ticket)
        ? say('entry.extension.ticket', { until, ticket: raw.ticket })
        : say('entry.extension', { until });
    case 'known-issue': {
      const args = { issue: record.issue, from: day('from'), until };
      return say(record.until === null ? 'entry.known-issue.undated' : 'entry.known-issue', args);
    }
    case 'sighting':
      if (entry.sighting)
        return sightingWords(entry.sighting.before, entry.sighting.after, language);
      return say(`entry.sighting.${seen(record)}`, { at: day('at') });
    case 'void':
      return voidedWords(record.target, entry.target ?? null, language);
  }
}

function eventWords(event: AppEvent, language: Language): string {
  const { say } = language;
  if (event.kind === 'preferences')
    return say('entry.event.preferences', { what: chosenWords(event.notices, say) });
  if (event.kind === 'purchase-check') {
    const { outcome, apps } = checkWords(event, language);
    return say('entry.event.purchase-check', { what: [outcome, ...apps].join(' ') });
  }
  const { version } = event;
  return version === null
    ? say(`entry.event.${event.kind}`)
    : say(`entry.event.${event.kind}.version`, { version });
}

function cancellationWords(
  { effective, termEnd }: Cancellation,
  { raw }: SaidEntry,
  language: Language,
): string {
  const { say } = language;
  const at = writtenDay(raw.at, language);
  const cancelled = say(`entry.cancellation.${effective ?? 'by-rules'}`, { at });
  if (termEnd === null) return cancelled;
  return say('entry.cancellation.term', {
    cancelled,
    until: closingOf(termEnd, language.reader),
  });
}

function seen({ license }: Sighting): 'active' | 'none' | 'silent' | 'unreadable' | 'no-license' {
  return license.kind === 'unreadable' || license.kind === 'no-license'
    ? license.kind
    : license.flag;
}

/** What the button that voids an entry acts on. */
export function voidLabel(
  entry: { record: LicenseRecord } & SaidEntry,
  language: Language,
): string {
  const { record, raw } = entry;
  const { say } = language;
  if (record.kind === 'quote') return say('void.label.quote', { quote: record.quote });
  if (record.kind === 'cancellation')
    return say('void.label.cancellation', { at: writtenDay(raw.at, language) });
  return say('void.label.other', { entry: entryWords(entry, language) });
}

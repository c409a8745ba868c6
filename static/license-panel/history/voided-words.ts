import type { Language } from '../../../src/words/language';
import type { ReadEntry } from './read-entries';
import { writtenDay } from './written-day';

/** Says that an entry was voided. Null is one that is not in the history. */
export function voidedWords(
  id: string,
  target: Pick<ReadEntry, 'record' | 'raw'> | null,
  language: Language,
): string {
  const { say } = language;
  if (target === null) return say('entry.void.unknown', { id });
  const { record, raw } = target;
  switch (record?.kind) {
    case 'quote':
    case 'quote-closed':
      return say(`entry.void.${record.kind}`, { quote: record.quote });
    case 'cancellation':
    case 'cancellation-withdrawn':
    case 'sighting':
      return say(`entry.void.${record.kind}`, { at: writtenDay(raw.at, language) });
    case 'known-issue':
      return say('entry.void.known-issue', { issue: record.issue });
    case 'extension':
      return say('entry.void.extension');
    case 'void':
    case undefined:
      return say('entry.void.other', { id });
  }
}

import type { Instant } from '../../../src/rules/instant';
import type { LicenseRecord } from '../../../src/rules/record';
import type { Author } from '../../../src/wire/log-page';
import { dayOf, written } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import type { PlainEntry } from './read-entries';

/** When and by whom an entry was recorded, since when it counts where that is another day, and whence it came. */
export function recordedWords(
  entry: PlainEntry,
  author: Author | undefined,
  language: Language,
): string[] {
  const { recordedAt } = entry;
  if (recordedAt === null) return [];
  const parts = [whoWords({ ...entry, recordedAt }, author, language)];
  return [
    ...parts,
    effectiveWords({ ...entry, recordedAt }, language),
    originWords(entry, language),
  ].flatMap((words) => words ?? []);
}

type Dated = PlainEntry & { recordedAt: Instant };

function whoWords(
  { record, event, origin, recordedAt }: Dated,
  author: Author | undefined,
  language: Language,
): string {
  const { say, reader } = language;
  const time = written(recordedAt, 'time', reader);
  const how = origin ? 'imported' : 'recorded';
  const source = record?.source ?? event?.source ?? 'unknown';
  const name = author?.name;
  if (source === 'vendor') {
    const who = author?.isCaller ? 'you' : name ? 'named' : 'admin';
    return say('history.recorded.vendor', { time, how, who, author: name ?? '' });
  }
  if (source !== 'admin') return say(`history.recorded.${source}`, { time });
  if (author?.isCaller) return say('history.recorded.you', { time, how });
  return name
    ? say('history.recorded.named', { time, how, author: name })
    : say('history.recorded.admin', { time, how });
}

function effectiveWords({ record, recordedAt }: Dated, { say, reader }: Language): string | null {
  const at = record && effectOf(record);
  if (record === null || at === null) return null;
  const day = dayOf(at, reader);
  if (day === dayOf(recordedAt, reader)) return null;
  return say(record.kind === 'sighting' ? 'history.seen-on' : 'history.effective', { day });
}

/** From when on a record counts; null when it says no such date. */
function effectOf(record: LicenseRecord): Instant | null {
  switch (record.kind) {
    case 'quote':
      return record.issuedOn;
    case 'known-issue':
      return record.from;
    case 'cancellation':
      return record.effective === 'at-once' ? record.at : null;
    case 'quote-closed':
    case 'cancellation-withdrawn':
    case 'sighting':
      return record.at;
    case 'extension':
    case 'void':
      return null;
  }
}

function originWords({ origin }: PlainEntry, { say, reader }: Language): string | null {
  if (origin === null) return null;
  const { recordedAt, source } = origin;
  if (recordedAt === null || source === null) return say('history.origin.unknown');
  return say(`history.origin.${source}`, { day: dayOf(recordedAt, reader) });
}

import { countingRecords } from '../../src/rules/counting-records';
import { NEVER, type Instant } from '../../src/rules/instant';
import { isReadable } from '../../src/rules/license';
import { licenseChanges, type Seen } from '../../src/rules/license-change';
import type { LicenseRecord, RecordVersion, Sighting } from '../../src/rules/record';
import type { Evidence } from '../../src/rules/evidence';
import { isJsonObject } from '../../src/wire/json';
import { seenLicense } from '../../src/wire/sighted-license';
import { sightingWords } from '../../src/words/sighting-words';
import { english } from '../english';
import { recordDate } from './record-date';
import { recordWords } from './record-words';

/** Something dated that was recorded or seen, or an end that a license states. */
export type TimelineEvent = {
  at: Instant;
  code: LicenseRecord['kind'] | 'term-end';
  /** Its record; null for what the license itself states. */
  id: string | null;
  words: string;
};

/** What happened and what was recorded to happen, in time order. Sightings only where something had changed. */
export function timelineEvents({ license, records, knownAt }: Evidence): TimelineEvent[] {
  const counting = countingRecords(records, knownAt).records;
  const sightings = counting.filter((record) => record.kind === 'sighting');
  const events: TimelineEvent[] = [
    ...counting
      .filter((record) => record.kind !== 'sighting')
      .map((record) => ({
        at: recordDate(record),
        code: record.kind,
        id: record.id,
        words: recordWords(record),
      })),
    ...sightingEvents(sightings, records),
  ];
  if (isReadable(license) && license.end !== NEVER)
    events.push({ at: license.end, code: 'term-end', id: null, words: 'The term ends.' });
  return events.sort((a, b) => a.at - b.at);
}

function sightingEvents(sightings: Sighting[], versions: RecordVersion[]): TimelineEvent[] {
  const rawOf = new Map(versions.map(({ record, raw }) => [record, raw]));
  const inOrder = sightings
    .filter(({ source }) => source === 'observed')
    .sort((a, b) => a.at - b.at);
  let before: Seen | null = null;
  const events: TimelineEvent[] = [];
  for (const sighting of inOrder) {
    const raw = rawOf.get(sighting);
    const after: Seen = { at: sighting.at, ...seenLicense(isJsonObject(raw) ? raw.license : null) };
    const isNews = licenseChanges(before, after).some(({ code }) => code !== 'unchanged');
    const words = sightingWords(before, after, english);
    if (isNews) events.push({ at: sighting.at, code: 'sighting', id: sighting.id, words });
    before = after;
  }
  return events;
}

import fc from 'fast-check';
import { circumstancesAt } from '../../src/rules/circumstances';
import { decidingRecords } from '../../src/rules/deciding-records';
import { NEVER } from '../../src/rules/instant';
import { lastSighting } from '../../src/rules/last-sighting';
import type { RecordVersion } from '../../src/rules/record';
import { resolve } from '../../src/rules/resolve';
import { timelineOf } from '../../src/rules/timeline';
import { isJsonObject } from '../../src/wire/json';
import { parseCase } from '../../src/wire/parse-case';
import { parseRecords } from '../../src/wire/parse-records';
import { arbitraryCase } from './arbitrary-case';
import { anyLicense, unreadableLicense } from './arbitrary-license';
import type { Kind } from './arbitrary-record';
import type { RawCase } from './raw-case';

const seed = 2876;

const mostlySightings: Kind[] = ['sighting', 'sighting', 'sighting', 'void', 'quote'];
const license = fc.oneof(anyLicense, unreadableLicense);
const cases = fc.oneof(
  arbitraryCase({ license }),
  arbitraryCase({ license, kinds: mostlySightings }),
);

/** The usable records of a case, each under the id that `named` gives. */
function versionsOf({ records }: RawCase, named = (id: unknown) => id): RecordVersion[] {
  return parseRecords(
    records.map((record) => (isJsonObject(record) ? { ...record, id: named(record.id) } : record)),
  ).records;
}

function withoutVoidSightings(versions: RecordVersion[]): RecordVersion[] {
  const sightings = versions.filter(({ record }) => record.kind === 'sighting');
  const ids = new Set(sightings.map(({ record }) => record.id));
  return versions.filter(({ record }) => record.kind !== 'void' || !ids.has(record.target));
}

test('law: since the newest sighting, they give what all records give', () => {
  const law = fc.property(cases, fc.nat(40), (raw, daysLater) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const { evidence, policy } = reading.value;
    const records = withoutVoidSightings(evidence.records);
    const seenAt = records.map(({ record }) =>
      record.kind === 'sighting' && record.source === 'observed' ? record.at : 0,
    );
    const at = Math.max(reading.value.at, ...seenAt) + daysLater * 43_200_000;
    const [all, deciding] = [records, decidingRecords(records)].map((given) => {
      const known = { ...evidence, records: given, knownAt: NEVER };
      return {
        judgement: resolve(known, policy, at),
        circumstances: circumstancesAt(known, policy, at),
        timeline: timelineOf(known, policy),
        seen: lastSighting(known, at),
      };
    });
    expect(deciding).toEqual(all);
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('law: records added under ids of their own extend them as if all had been there', () => {
  const law = fc.property(cases, cases, (first, second) => {
    const earlier = versionsOf(first);
    const later = versionsOf(second, (id) => (typeof id === 'string' ? `later ${id}` : id));
    expect(decidingRecords([...decidingRecords(earlier), ...later])).toEqual(
      decidingRecords([...earlier, ...later]),
    );
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('law: there is nothing more to drop', () => {
  const law = fc.property(cases, (raw) => {
    const deciding = decidingRecords(versionsOf(raw));
    expect(decidingRecords(deciding)).toEqual(deciding);
  });
  fc.assert(law, { seed, numRuns: 800 });
});

const sighting = { recordedAt: 0, source: 'observed', kind: 'sighting' };
const readable = { ...sighting, license: { active: true, subscriptionEndDate: '2026-05-31' } };
const unreadable = { ...sighting, license: { active: true, subscriptionEndDate: 'soon' } };

test.each<[name: string, records: object[], kept: string[]]>([
  [
    'the newest sighting and the newest that can be read, whatever their order',
    [
      { ...unreadable, id: 'newest', at: '2026-05-09' },
      { ...readable, id: 'oldest', at: '2026-05-01' },
      { ...readable, id: 'newest readable', at: '2026-05-05' },
      { ...unreadable, id: 'between', at: '2026-05-07' },
    ],
    ['newest', 'newest readable'],
  ],
  [
    'of two of the same moment the last recorded',
    [
      { ...readable, id: 'later', at: '2026-05-09', recordedAt: 1 },
      { ...readable, id: 'sooner', at: '2026-05-09' },
    ],
    ['later'],
  ],
  [
    'no sighting that the app did not make itself',
    [
      { ...readable, id: 'own', at: '2026-05-01' },
      { ...readable, id: 'typed', at: '2026-05-09', source: 'admin' },
      { ...readable, id: 'signed', at: '2026-05-09', source: 'vendor' },
    ],
    ['own'],
  ],
  [
    'every version of an id, and the newest of the others',
    [
      { ...readable, id: 'two', at: '2026-05-08', source: 'admin' },
      { ...readable, id: 'two', at: '2026-05-09', recordedAt: 1 },
      { ...readable, id: 'one', at: '2026-05-05' },
      { ...readable, id: 'older', at: '2026-05-01' },
    ],
    ['two', 'two', 'one'],
  ],
  [
    'what the app saw, though it made another record since',
    [
      { ...readable, id: 'seen', at: '2026-05-05' },
      { ...sighting, id: 'cancelled', kind: 'cancellation', at: '2026-05-09' },
    ],
    ['seen', 'cancelled'],
  ],
  [
    'everything that is no sighting',
    [
      { recordedAt: 0, source: 'admin', kind: 'void', id: 'void', target: 'none' },
      { recordedAt: 0, source: 'admin', kind: 'extension', id: 'extension', newEnd: '2026-06-30' },
    ],
    ['void', 'extension'],
  ],
])('what is kept: %s', (_name, records, kept) => {
  const deciding = decidingRecords(parseRecords(records).records);
  expect(deciding.map(({ record }) => record.id)).toEqual(kept);
});

import { canonicalJson } from '../../../src/rules/canonical-json';
import { circumstancesAt } from '../../../src/rules/circumstances';
import { countingRecords } from '../../../src/rules/counting-records';
import { NEVER, type Instant } from '../../../src/rules/instant';
import { isReadable } from '../../../src/rules/license';
import type { RecordVersion } from '../../../src/rules/record';
import { answerOf } from '../../../src/wire/answer';
import type { NumberedEntry } from '../../../src/wire/entry';
import { isJsonObject } from '../../../src/wire/json';
import { parseEvidence } from '../../../src/wire/parse-case';
import { parseLicense } from '../../../src/wire/parse-license';
import { parseRecord } from '../../../src/wire/parse-records';
import { circumstancesJson, type Known, type Standing } from '../../../src/wire/standing';
import { byRules } from '../dates/by-rules';

/** What was said of a moment with what was known then, and what is said of it now. */
export type AsKnown = {
  then: Standing;
  now: Standing;
  /** When the app saw the license that both go by; null when it had seen none: then today's counts, by its dates alone. */
  seenAt: Instant | null;
  /** Why the two differ: entries recorded since, oldest first. */
  difference: {
    entries: NumberedEntry[];
    /** Each of them makes a difference by itself; otherwise only all of them together do. */
    isEachAlone: boolean;
  };
};

type Numbered = { number: number; version: RecordVersion };

/** What the panel would have said at `at`, with what was known then, beside what is said of that moment now. */
export function asKnownAt(today: Known, log: NumberedEntry[], at: Instant): AsKnown {
  const records = log.flatMap(({ number, entry }): Numbered[] => {
    const record = 'record' in entry ? parseRecord(entry.record) : null;
    return record && 'record' in entry ? [{ number, version: { record, raw: entry.record } }] : [];
  });
  const { license, seenAt } = licenseSeenBy(at, records) ?? {
    license: today.license,
    seenAt: null,
  };
  const policy = seenAt === null ? byRules(today.policy) : today.policy;
  const known = { ...today, license, policy, entries: log.map(({ entry }) => entry) };
  const says = saying(known, at);
  const isThen = ({ version }: Numbered) => version.record.recordedAt <= at;
  const [then, now] = [says(records.filter(isThen)), says(records)];
  const named = difference(withoutIdleSightings(records, license), isThen, (some) =>
    canonicalJson(sayable(says(some))),
  );
  const numbers = new Set(named.records.map(({ number }) => number));
  return {
    then,
    now,
    seenAt,
    difference: {
      entries: log.filter(({ number }) => numbers.has(number)),
      isEachAlone: named.isEachAlone,
    },
  };
}

/** The license as the app itself had seen it last. */
function licenseSeenBy(
  at: Instant,
  records: Numbered[],
): { license: unknown; seenAt: Instant } | null {
  let newest: { license: unknown; seenAt: Instant } | null = null;
  for (const { version } of records) {
    const { record, raw } = version;
    if (record.kind !== 'sighting' || record.source !== 'observed' || record.at > at) continue;
    if (newest === null || record.at >= newest.seenAt)
      newest = { license: isJsonObject(raw) ? raw.license : null, seenAt: record.at };
  }
  return newest;
}

/** Answers with some of the records. Where only dates decide, today's flag explains nothing. */
function saying(known: Known, at: Instant): (records: Numbered[]) => Standing {
  const read = parseEvidence({ environment: known.environment, license: known.license });
  return (records) => {
    const evidence = { ...read, records: records.map(({ version }) => version), knownAt: NEVER };
    const answer = answerOf({ id: 'as-known', at, evidence, policy: known.policy });
    const isByDates = known.policy.authority === 'rules';
    return {
      ...known,
      answer: isByDates ? { ...answer, divergence: null } : answer,
      circumstances: circumstancesJson(circumstancesAt(evidence, known.policy, at)),
    };
  };
}

/** What of a standing a reader is told here. */
function sayable({ answer, circumstances }: Standing) {
  return { answer: { ...answer, problems: [] }, circumstances };
}

/** Only where a license cannot be read do sightings decide, and most of a log are sightings. */
function withoutIdleSightings(records: Numbered[], license: unknown): Numbered[] {
  if (!isReadable(parseLicense(license).license)) return records;
  const times = new Map<string, number>();
  for (const { version } of records)
    times.set(version.record.id, (times.get(version.record.id) ?? 0) + 1);
  return records.filter(
    ({ version: { record } }) => record.kind !== 'sighting' || times.get(record.id) !== 1,
  );
}

/** So many entries are tried one by one, so that the page answers at once. */
const MOST_TRIED = 400;

/** Those recorded since that change what is said: each alone, or else all of them that count. */
function difference(
  records: Numbered[],
  isThen: (record: Numbered) => boolean,
  said: (records: Numbered[]) => string,
): { records: Numbered[]; isEachAlone: boolean } {
  const before = records.filter(isThen);
  const since = records.filter((record) => !isThen(record));
  const [then, now] = [said(before), said(records)];
  if (then === now) return { records: [], isEachAlone: true };
  const alone = since
    .slice(0, MOST_TRIED)
    .filter(
      (one) =>
        said([...before, one]) !== then || said(records.filter((other) => other !== one)) !== now,
    );
  if (alone.length > 0) return { records: alone, isEachAlone: true };
  const versions = records.map(({ version }) => version);
  const counting = new Set(countingRecords(versions, NEVER).records.map(({ id }) => id));
  const counts = ({ version: { record } }: Numbered) =>
    record.kind === 'void' || (record.kind !== 'sighting' && counting.has(record.id));
  return { records: since.filter(counts), isEachAlone: false };
}

import { canonicalJson } from '../../../src/rules/canonical-json';
import { circumstancesAt } from '../../../src/rules/circumstances';
import { countingRecords } from '../../../src/rules/counting-records';
import { NEVER, type Instant } from '../../../src/rules/instant';
import { isReadable } from '../../../src/rules/license';
import { lastSeen } from '../../../src/rules/no-access-since';
import type { RecordVersion, Sighting } from '../../../src/rules/record';
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
  const seen = seenLast(records, at);
  const license = seen ? licenseIn(seen) : today.license;
  const policy = seen ? today.policy : byRules(today.policy);
  const known = { ...today, license, policy, entries: log.map(({ entry }) => entry) };
  const says = saying(known, at);
  const isThen = ({ version }: Numbered) => version.record.recordedAt <= at;
  const [then, now] = [says(records.filter(isThen)), says(records)];
  const named = difference(withoutIdleSightings(records, { license, at }, isThen), isThen, (some) =>
    canonicalJson(sayable(says(some))),
  );
  const numbers = new Set(named.records.map(({ number }) => number));
  return {
    then,
    now,
    seenAt: seen ? seen.sighting.at : null,
    difference: {
      entries: log.filter(({ number }) => numbers.has(number)),
      isEachAlone: named.isEachAlone,
    },
  };
}

type Seen = Numbered & { sighting: Sighting };

/** What the app itself saw last, up to `at`. */
function seenLast(records: Numbered[], at: Instant): Seen | null {
  const seen = records.flatMap((one): Seen[] => {
    const { record } = one.version;
    return record.kind === 'sighting' ? [{ ...one, sighting: record }] : [];
  });
  const last = lastSeen(
    seen.map(({ sighting }) => sighting),
    at,
  );
  return seen.find(({ sighting }) => sighting === last) ?? null;
}

function licenseIn({ version: { raw } }: Seen): unknown {
  return isJsonObject(raw) ? raw.license : null;
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

/**
 * Most of a log are sightings, and of a license that can be read only the last one up to `at` is gone by:
 * of those known then, which nothing recorded since replaces one by one, the others change nothing.
 */
function withoutIdleSightings(
  records: Numbered[],
  { license, at }: { license: unknown; at: Instant },
  isThen: (record: Numbered) => boolean,
): Numbered[] {
  if (!isReadable(parseLicense(license).license)) return records;
  const named = new Set<string>();
  const changed = new Set<string>();
  for (const { version } of records) {
    const { record } = version;
    if (named.has(record.id)) changed.add(record.id);
    named.add(record.id);
    if (record.kind === 'void') changed.add(record.target);
  }
  const isIdle = (one: Numbered) =>
    one.version.record.kind === 'sighting' && isThen(one) && !changed.has(one.version.record.id);
  const last = seenLast(records.filter(isIdle), at);
  return records.filter((one) => one.version === last?.version || !isIdle(one));
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

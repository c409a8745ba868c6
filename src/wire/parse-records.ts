import { NEVER, type Instant } from '../rules/instant';
import type { Problem } from '../rules/problem';
import type { LicenseRecord, RecordVersion, Source } from '../rules/record';
import { isAbsent, isJsonObject, isText, oneOf, type JsonObject } from './json';
import { parseInstant } from './parse-instant';
import { parseLicense } from './parse-license';

const sources: readonly Source[] = ['admin', 'vendor', 'observed'];

/** The usable records, each beside its JSON, and a problem for each of the others. */
export type RecordsReading = { records: RecordVersion[]; problems: Problem[] };

/** Reads a stored or given history. A bad record counts nowhere; the rest still do. */
export function parseRecords(raw: unknown): RecordsReading {
  if (isAbsent(raw)) return { records: [], problems: [] };
  if (!Array.isArray(raw)) return { records: [], problems: [{ code: 'bad-records' }] };
  const records: RecordVersion[] = [];
  const problems: Problem[] = [];
  for (const item of raw as unknown[]) {
    const record = parseRecord(item);
    if (record) records.push({ record, raw: item });
    else problems.push({ code: 'bad-record', id: idOf(item) });
  }
  return { records, problems };
}

/** One record, or null when a field is missing or unreadable. */
export function parseRecord(raw: unknown): LicenseRecord | null {
  if (!isJsonObject(raw) || !isText(raw.id)) return null;
  const recordedAt = required(raw.recordedAt);
  const source = oneOf(sources, raw.source);
  if (recordedAt === null || !source) return null;
  return parseKind(raw, { id: raw.id, recordedAt, source });
}

/** Written out member by member below: V8 gives what is spread a shape of its own, ten times slower to read. */
type Recorded = Pick<LicenseRecord, 'id' | 'recordedAt' | 'source'>;

function parseKind(raw: JsonObject, recorded: Recorded): LicenseRecord | null {
  const { id, recordedAt, source } = recorded;
  switch (raw.kind) {
    case 'quote':
      return parseQuote(raw, recorded);
    case 'quote-closed':
      return parseQuoteClosed(raw, recorded);
    case 'cancellation':
      return parseCancellation(raw, recorded);
    case 'cancellation-withdrawn': {
      const at = required(raw.at);
      return at === null ? null : { id, recordedAt, source, kind: 'cancellation-withdrawn', at };
    }
    case 'extension': {
      const newEnd = required(raw.newEnd);
      return newEnd === null ? null : { id, recordedAt, source, kind: 'extension', newEnd };
    }
    case 'known-issue':
      return parseKnownIssue(raw, recorded);
    case 'sighting': {
      const at = required(raw.at);
      if (at === null) return null;
      const since = required(raw.since) ?? NEVER;
      return {
        id,
        recordedAt,
        source,
        kind: 'sighting',
        at,
        license: parseLicense(raw.license).license,
        since: since <= at ? since : null,
      };
    }
    case 'void':
      return isText(raw.target)
        ? { id, recordedAt, source, kind: 'void', target: raw.target }
        : null;
    default:
      return null;
  }
}

function parseQuote(raw: JsonObject, { id, recordedAt, source }: Recorded): LicenseRecord | null {
  const { quote } = raw;
  const issuedOn = required(raw.issuedOn);
  const validUntil = optional(raw.validUntil);
  if (!isText(quote) || issuedOn === null || validUntil === 'bad-date') return null;
  return { id, recordedAt, source, kind: 'quote', quote, issuedOn, validUntil };
}

function parseQuoteClosed(
  raw: JsonObject,
  { id, recordedAt, source }: Recorded,
): LicenseRecord | null {
  const { quote } = raw;
  const at = required(raw.at);
  const outcome = oneOf(['declined', 'withdrawn', 'accepted'], raw.outcome);
  if (!isText(quote) || at === null || !outcome) return null;
  return { id, recordedAt, source, kind: 'quote-closed', quote, at, outcome };
}

function parseCancellation(
  raw: JsonObject,
  { id, recordedAt, source }: Recorded,
): LicenseRecord | null {
  const at = required(raw.at);
  const effective = isAbsent(raw.effective)
    ? null
    : oneOf(['at-once', 'at-term-end'], raw.effective);
  const termEnd = optional(raw.termEnd);
  if (at === null || effective === undefined || termEnd === 'bad-date') return null;
  return { id, recordedAt, source, kind: 'cancellation', at, effective, termEnd };
}

function parseKnownIssue(
  raw: JsonObject,
  { id, recordedAt, source }: Recorded,
): LicenseRecord | null {
  const { issue } = raw;
  const from = required(raw.from);
  const until = optional(raw.until);
  if (!isText(issue) || from === null || until === 'bad-date') return null;
  return { id, recordedAt, source, kind: 'known-issue', issue, from, until };
}

function required(value: unknown): Instant | null {
  const reading = parseInstant(value);
  return typeof reading === 'number' ? reading : null;
}

function optional(value: unknown): Instant | null | 'bad-date' {
  const reading = parseInstant(value);
  return reading === 'no-date' ? null : reading;
}

function idOf(raw: unknown): string | null {
  return isJsonObject(raw) && isText(raw.id) ? raw.id : null;
}

import { countingRecords } from '../rules/counting-records';
import { NEVER } from '../rules/instant';
import type { LicenseRecord } from '../rules/record';
import { rulesVersion } from '../rules/rules-version';
import { answerOf } from './answer';
import { recordsOf } from './entry';
import { isJsonObject, jsonOf } from './json';
import { parseCase, type Case } from './parse-case';
import { parseRecords } from './parse-records';
import { recordJson } from './record-json';
import { entitlementEnd, redactedLicense } from './redacted-license';
import type { Result } from './result';
import type { Standing } from './standing';

const FIRST_LINE = '----- Standing: license facts for support -----';
const LAST_LINE = '----- end of license facts -----';

/** A number as vendors write them, such as Q-7 or AT-2026/118. Anything else may hold a name. */
const NUMBER = /^[A-Z]{0,4}[#-]?\d[\d./-]{0,30}$/;

/**
 * What a vendor's support needs to come to the same answer, as a text to paste: the license's facts,
 * the records that count, policy, the rules' version and the answer. It holds no names, no notes and
 * no full entitlement number.
 */
export function supportBlock({
  app,
  environment,
  license,
  policy,
  entries,
  answer,
}: Standing): string {
  const { records: versions } = parseRecords(recordsOf(entries));
  const records = withoutNames(countingRecords(versions, NEVER).records).map(recordJson);
  const raw = { id: 'support', at: answer.at, environment, license: redactedLicense(license) };
  const asked = { ...raw, records, policy };
  const reading = parseCase(asked);
  if (!reading.ok) throw new Error(reading.problem.message);
  const facts = {
    format: 1,
    rulesVersion,
    app: app.name,
    entitlement: entitlementEnd(license),
    entries: entries.length,
    problems: [...new Set(answer.problems.map(({ code }) => code))],
    case: asked,
    answer: answerOf(reading.value),
  };
  return [FIRST_LINE, JSON.stringify(facts, null, 1), LAST_LINE].join('\n');
}

/** What a pasted block asks, by which version of the rules it was answered, and that answer. */
type SupportCase = { asked: Case; rulesVersion: unknown; answer: unknown };

/** Reads a block that was pasted, with whatever stands around it and in a quoted mail too. */
export function parseSupportBlock(
  text: string,
): Result<SupportCase, { code: 'no-block' | 'broken-block'; message: string }> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^(?:> ?)+/, '').trim());
  const first = lines.indexOf(FIRST_LINE);
  const last = lines.indexOf(LAST_LINE, first + 1);
  if (first === -1 || last === -1)
    return refused('no-block', `there is no text from "${FIRST_LINE}" to "${LAST_LINE}"`);
  const facts = jsonOf(lines.slice(first + 1, last).join('\n'));
  if (!isJsonObject(facts) || facts.format !== 1)
    return refused('broken-block', 'between its first and last line is no JSON of format 1');
  const reading = parseCase(facts.case);
  if (!reading.ok) return refused('broken-block', reading.problem.message);
  const { rulesVersion: version, answer } = facts;
  return { ok: true, value: { asked: reading.value, rulesVersion: version, answer } };
}

function refused(code: 'no-block' | 'broken-block', message: string) {
  return { ok: false as const, problem: { code, message } };
}

/** The same records, in which quotes and issues that are no numbers are called by their place. */
function withoutNames(records: LicenseRecord[]): LicenseRecord[] {
  const names: string[] = [];
  const redacted = (name: string): string => {
    if (NUMBER.test(name)) return name;
    if (!names.includes(name)) names.push(name);
    return `left out (${names.indexOf(name) + 1})`;
  };
  return records.map((record) => {
    if (record.kind === 'quote' || record.kind === 'quote-closed')
      return { ...record, quote: redacted(record.quote) };
    return record.kind === 'known-issue' ? { ...record, issue: redacted(record.issue) } : record;
  });
}

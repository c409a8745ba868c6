import { readFile } from 'node:fs/promises';
import type { Instant } from '../../src/rules/instant';
import { accesses } from '../../src/rules/policy';
import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import { states } from '../../src/rules/resolution';
import { isJsonObject, isText, itemsOf, jsonOf, oneOf, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { openInput, placeOf } from '../input';
import { linesOf } from '../lines';
import type { GoneLicense } from './report';

/** What an earlier audit says of itself. */
export type AboutPrevious = {
  kind: 'about';
  at: Instant | null;
  regime: RegimeName | null;
  /** It has every license. */
  isWhole: boolean;
};

/** A line of an earlier audit, as far as it is read here. */
type PreviousLine =
  { kind: 'license'; license: GoneLicense } | AboutPrevious | { kind: 'unreadable' };

/** The lines of an earlier audit in a file: ndjson, or the lists of json. */
export async function* previousLines(file: string): AsyncGenerator<PreviousLine> {
  let count = 0;
  for await (const bytes of linesOf(await openInput(file))) {
    const text = Buffer.from(bytes).toString('utf8');
    count += 1;
    if (text.trim() === '') continue;
    const json = jsonOf(text);
    if (count === 1 && json === undefined) {
      yield* linesOfReport(jsonOf(await readFile(placeOf(file), 'utf8')));
      return;
    }
    const line = lineOf(json);
    if (line) yield line;
  }
}

function* linesOfReport(report: unknown): Generator<PreviousLine> {
  if (!isJsonObject(report) || !Array.isArray(report.findings)) {
    yield { kind: 'unreadable' };
    return;
  }
  for (const finding of itemsOf(report.findings)) {
    const license = isJsonObject(finding) ? licenseOf(finding.license) : null;
    if (license) yield { kind: 'license', license };
  }
  yield aboutOf(report, false);
}

/** Null for a line that says nothing here, such as one about a row that could not be read. */
function lineOf(json: unknown): PreviousLine | null {
  if (!isJsonObject(json)) return { kind: 'unreadable' };
  if (json.kind === 'totals') return aboutOf(json, true);
  if (json.kind !== 'license') return json.kind === 'problem' ? null : { kind: 'unreadable' };
  if (!isText(json.id)) return null;
  const license = licenseOf(json);
  return license ? { kind: 'license', license } : { kind: 'unreadable' };
}

function aboutOf({ at, regime }: JsonObject, isWhole: boolean): AboutPrevious {
  return {
    kind: 'about',
    at: instantOf(at),
    regime: oneOf(regimeNames, regime) ?? null,
    isWhole,
  };
}

function licenseOf(raw: unknown): GoneLicense | null {
  if (!isJsonObject(raw) || !isText(raw.id)) return null;
  const state = oneOf(states, raw.state);
  const access = oneOf(accesses, raw.access);
  const cloudId = isText(raw.cloudId) ? raw.cloudId : null;
  return state && access ? { id: raw.id, cloudId, state, access } : null;
}

function instantOf(value: unknown): Instant | null {
  const reading = parseInstant(value);
  return typeof reading === 'number' ? reading : null;
}

import { readFile } from 'node:fs/promises';
import { states, type Resolution, type State } from '../../src/rules/resolution';
import type { Access } from '../../src/rules/policy';
import type { Instant } from '../../src/rules/instant';
import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import { isJsonObject, isText, itemsOf, jsonOf, oneOf, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { openInput, placeOf } from '../input';
import { linesOf } from '../lines';
import { Misuse } from '../misuse';
import type { ChangedSince } from './finding';
import type { GoneLicense, PreviousCounts } from './report';
import { textIndex } from './text-index';

/** An earlier audit, to be compared with. */
export type Previous = {
  /** What has changed for a license since; null for nothing. The license is seen by this. */
  changeOf: (id: string, now: Pick<Resolution, 'state' | 'access'>) => ChangedSince | null;
  /** The counts, once every license of this audit was seen. */
  counts: () => Promise<PreviousCounts>;
};

/** So many licenses that are gone are named. */
const MOST_GONE = 200;

/** Reads the output of an earlier `--format ndjson`, which has every license, or `json`, which has those with findings. */
export async function readPrevious(file: string): Promise<Previous> {
  const ids = textIndex();
  const was: { state: State; access: Access }[] = [];
  const seen = new Set<number>();
  const shared = new Map<string, { state: State; access: Access }>();
  let about: About | null = null;
  let unreadable = 0;

  for await (const line of linesIn(file)) {
    if (line.kind === 'license') {
      const { state, access } = line.license;
      const same = shared.get(`${state} ${access}`) ?? { state, access };
      shared.set(`${state} ${access}`, same);
      was[ids.of(line.license.id)] = same;
    } else if (line.kind === 'about') about = line;
    else unreadable += 1;
  }
  if (about === null && ids.size === 0)
    throw new Misuse(`\`${file}\` is no audit; --previous takes one as ndjson or json`);
  // The totals come last: a file without them was cut.
  const { at, regime, isWhole } = about ?? { at: null, regime: null, isWhole: false };

  async function gone(): Promise<GoneLicense[]> {
    const missing: GoneLicense[] = [];
    for await (const line of linesIn(file)) {
      if (line.kind !== 'license' || seen.has(ids.find(line.license.id))) continue;
      missing.push(line.license);
      if (missing.length === MOST_GONE) break;
    }
    return missing;
  }

  return {
    changeOf: (id, now) => {
      const number = ids.find(id);
      const before = was[number];
      if (!before) return isWhole ? { code: 'changed-since', how: 'new', was: null } : null;
      seen.add(number);
      const how = howOf(before, now);
      return how && { code: 'changed-since', how, was: before };
    },
    counts: async () => ({
      file,
      at,
      regime,
      isWhole,
      licenses: ids.size,
      goneCount: isWhole ? ids.size - seen.size : 0,
      gone: isWhole && ids.size > seen.size ? await gone() : [],
      unreadable,
    }),
  };
}

function howOf(
  before: { state: State; access: Access },
  { state, access }: Pick<Resolution, 'state' | 'access'>,
): ChangedSince['how'] | null {
  if (access !== before.access) {
    if (access === 'none') return 'lost-access';
    if (before.access === 'none') return 'gained-access';
  }
  return state === before.state && access === before.access ? null : 'other-state';
}

type About = {
  kind: 'about';
  at: Instant | null;
  regime: RegimeName | null;
  /** It has every license. */
  isWhole: boolean;
};

/** A line of an earlier audit, as far as it is read here. */
type Line = { kind: 'license'; license: GoneLicense } | About | { kind: 'unreadable' };

async function* linesIn(file: string): AsyncGenerator<Line> {
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

function* linesOfReport(report: unknown): Generator<Line> {
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
function lineOf(json: unknown): Line | null {
  if (!isJsonObject(json)) return { kind: 'unreadable' };
  if (json.kind === 'totals') return aboutOf(json, true);
  if (json.kind !== 'license') return json.kind === 'problem' ? null : { kind: 'unreadable' };
  if (!isText(json.id)) return null;
  const license = licenseOf(json);
  return license ? { kind: 'license', license } : { kind: 'unreadable' };
}

function aboutOf({ at, regime }: JsonObject, isWhole: boolean): About {
  return {
    kind: 'about',
    at: instantOf(at),
    regime: oneOf(regimeNames, regime) ?? null,
    isWhole,
  };
}

const accesses: readonly Access[] = ['full', 'limited', 'none'];

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

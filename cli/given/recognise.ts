import { NEVER } from '../../src/rules/instant';
import { defaultPolicy } from '../../src/rules/policy';
import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';
import { parseCase, parseEvidence, type Case } from '../../src/wire/parse-case';
import { caseOfFile, parseHistoryFile } from '../../src/wire/parse-history-file';
import { FILE_FORMAT } from '../../src/wire/history-file';
import { parseSupportBlock } from '../../src/wire/support-block';
import type { Result } from '../../src/wire/result';
import type { Given, GivenAs, GivenProblem, Note } from './given';
import { jsonInText } from './json-in-text';
import { licenseOfApp } from './license-api';
import { fromConnect, isConnectBody, isContext, isLicense, siteOf } from './raw-license';
import { rowsOfCsv, rowsOfJson, rowsOfLines } from './report-rows';
import { givenRow } from './given-row';
import { refused } from './refused';
import { tokenIn } from './token';

/** Which of several licenses is meant: the app of a License API's body, the row of a report. */
export type Choice = { app: string | null; row: string | null };

/** The one license, or why none is told. */
export type Recognised = Result<Given, GivenProblem>;

/** How the text of *Copy for support* begins. */
const BLOCK = '----- Standing: license facts';

/** Finds the one license in a text, whatever shape it has. */
export async function recognise(text: string, choice: Choice): Promise<Recognised> {
  if (text.trim() === '') return refused('nothing');
  if (text.includes(BLOCK)) return ofBlock(text);
  const csvRows = rowsOfCsv(text);
  if (csvRows) return givenRow(csvRows, 'csv-row', choice.row);
  const rows = rowsOfLines(text);
  if (rows) return givenRow(rows, 'report-row', choice.row);
  const json = jsonInText(text);
  if (!json.ok) return ofTokenIn(text) ?? refused(json.problem);
  const { value, isInText, isLoose } = json.value;
  // Logs and requests are full of `{}`; only alone it is what was meant.
  if (isInText && isEmpty(value)) return ofTokenIn(text) ?? refused('no-json');
  const recognised = await ofJson(value, choice);
  if (!recognised.ok)
    return recognised.problem.code === 'unrecognised'
      ? (ofTokenIn(text) ?? recognised)
      : recognised;
  const notes: Note[] = [
    ...(isInText ? [note('text-around')] : []),
    ...(isLoose ? [note('loosely-written')] : []),
  ];
  return given({ ...recognised.value, notes: [...notes, ...recognised.value.notes] });
}

async function ofJson(value: unknown, choice: Choice): Promise<Recognised> {
  if (value === null) return given(raw('license', null));
  if (isJsonObject(value)) return (await ofObject(value, choice)) ?? fallback(value, choice);
  return fallback(value, choice);
}

function fallback(value: unknown, { row }: Choice): Recognised {
  const rows = rowsOfJson(value);
  if (rows) return givenRow(rows, 'report-row', row);
  return refused('unrecognised', isJsonObject(value) ? membersOf(value) : typeOf(value));
}

async function ofObject(object: JsonObject, choice: Choice): Promise<Recognised | null> {
  if (object.format === FILE_FORMAT) return ofHistory(object);
  if (object.format === 1 && 'case' in object) return ofPasted(object);
  if (isText(object.id) && 'at' in object && !('kind' in object)) return ofCase(object);
  if (Array.isArray(object.results)) return ofLicenseApi(object, choice.app);
  const token = ofTokenPayload(object, 'token-payload');
  if (token) return token;
  const rows = rowsOfJson([object]);
  if (rows) return givenRow(rows, 'report-row', choice.row);
  if (isConnectBody(object)) {
    const license = fromConnect(object.license);
    const app = isText(object.key) ? object.key : null;
    return given({ ...raw('connect', license), app, notes: [note('connect-tells-no-end')] });
  }
  if (isLicense(object) || isEmpty(object)) return given(raw('license', object));
  const context = isJsonObject(object.context) ? object.context : object;
  return isContext(context) ? given(ofContext(context)) : null;
}

function ofContext(context: JsonObject): Given {
  const environment = isText(context.environmentType) ? context.environmentType : null;
  const notes = 'license' in context ? [] : [note('no-license-member')];
  return { ...raw('context', context.license, environment), site: siteOf(context), notes };
}

/** What the first token in a text tells; null where there is none. */
function ofTokenIn(text: string): Recognised | null {
  const token = tokenIn(text);
  if (!token) return null;
  if (!token.ok) return refused(token.problem);
  return ofTokenPayload(token.value, 'token') ?? refused('unrecognised', membersOf(token.value));
}

/** Atlassian: `app.license` in the token that Forge sends to remotes, which names the site in `context`. */
function ofTokenPayload(payload: JsonObject, as: 'token' | 'token-payload'): Recognised | null {
  const { app, context } = payload;
  if (!isJsonObject(app) || !('license' in app || 'installationId' in app || 'environment' in app))
    return null;
  const environment = isJsonObject(app.environment) ? app.environment.type : null;
  const named = isText(environment) ? environment : null;
  const issued = typeof payload.iat === 'number' ? new Date(payload.iat * 1000) : null;
  const notes = [
    ...(as === 'token' ? [note('token-not-verified')] : []),
    ...(issued && !Number.isNaN(issued.getTime())
      ? [note('token-issued', issued.toISOString())]
      : []),
    ...('license' in app ? [] : [note('no-license-member')]),
  ];
  return given({
    ...raw(as, app.license, named),
    site: isJsonObject(context) ? siteOf(context) : siteOf(payload),
    app: isText(app.id) ? app.id : null,
    notes,
  });
}

function ofLicenseApi(body: JsonObject, app: string | null): Recognised {
  const found = licenseOfApp(body, app);
  if (!found.ok) return found;
  return given({ ...raw('license-api', found.value.license), app: found.value.app });
}

function ofCase(object: JsonObject): Recognised {
  const reading = parseCase(object);
  if (!reading.ok) return refused('broken-case', reading.problem.message);
  const { value } = reading;
  const environment = isText(object.environment) ? object.environment : null;
  return given({
    ...raw('case', object.license, environment),
    at: value.at,
    caseAt: (at) => ({ ...value, at }),
  });
}

async function ofHistory(object: JsonObject): Promise<Recognised> {
  const file = await parseHistoryFile(JSON.stringify(object));
  if (!file.ok)
    return refused('broken-history', [file.problem.code, file.problem.place].join(' ').trim());
  const asked = caseOfFile(file.value);
  const { license, environment, siteId, app } = file.value.facts;
  return given({
    ...raw('history', license, environment),
    at: asked.at,
    caseAt: (at) => ({ ...asked, at }),
    site: siteId,
    app: app.name,
  });
}

function ofBlock(text: string): Recognised {
  const block = parseSupportBlock(text);
  if (!block.ok) return refused('broken-block', block.problem.message);
  const facts = jsonInText(text.slice(text.indexOf(BLOCK)).replaceAll(/^(?:> ?)+/gm, ''));
  return facts.ok && isJsonObject(facts.value.value)
    ? ofPasted(facts.value.value)
    : ofFacts({ ...block.value, raw: {} });
}

/** The facts of *Copy for support*, without the lines around them too. */
function ofPasted(facts: JsonObject): Recognised {
  const reading = parseCase(facts.case);
  if (!reading.ok) return refused('broken-block', reading.problem.message);
  const { rulesVersion, answer } = facts;
  return ofFacts({ asked: reading.value, rulesVersion, answer, raw: facts });
}

type BlockFacts = { asked: Case; rulesVersion: unknown; answer: unknown; raw: JsonObject };

function ofFacts({ asked, rulesVersion, answer, raw: facts }: BlockFacts): Recognised {
  const { license, environment } = isJsonObject(facts.case) ? facts.case : {};
  return given({
    ...raw('support', license, isText(environment) ? environment : null),
    at: asked.at,
    caseAt: (at) => ({ ...asked, at }),
    app: isText(facts.app) ? facts.app : null,
    pasted: { at: asked.at, rulesVersion, answer, case: asked },
  });
}

/** A license alone: everything else is as usual. */
function raw(as: GivenAs, license: unknown, environment: string | null = null): Given {
  const evidence = parseEvidence({ environment, license }, NEVER);
  return {
    as,
    at: null,
    caseAt: (at) => ({ id: 'given', at, evidence, policy: defaultPolicy }),
    license: license ?? null,
    site: null,
    app: null,
    environment,
    pasted: null,
    reported: null,
    notes: [],
  };
}

function given(value: Given): Recognised {
  return { ok: true, value };
}

function note(code: Note['code'], detail: string | null = null): Note {
  return { code, detail };
}

function isEmpty(value: unknown): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function membersOf(object: JsonObject): string {
  return Object.keys(object).slice(0, 8).join(', ');
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value;
}

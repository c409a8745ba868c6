import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenProblemWords } from '../../../cli/given/given-words';
import { recognise, type Choice } from '../../../cli/given/recognise';
import { answerOf } from '../../../src/wire/answer';

const root = join(__dirname, '../../..');
const file = (name: string) => readFileSync(join(root, name), 'utf8');
const atlassian = (name: string) => file(`test/fixtures/atlassian/${name}`);
const at = Date.parse('2026-06-05');
const nothing: Choice = { app: null, row: null };

const license = { active: true, subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };
const context = { environmentType: 'PRODUCTION', moduleKey: 'page', license };
const text = (value: unknown) => JSON.stringify(value);
const row = { addonLicenseId: '7', maintenanceEndDate: '2026-05-31', licenseType: 'COMMERCIAL' };
const token = (payload: object) =>
  ['{"alg":"RS256"}', text(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

const block = file('docs/examples/copy-for-support.txt');

test.each<[of: string, given: string, as: string, state: string]>([
  ['a license', text(license), 'license', 'suspended'],
  ['an empty license', '{}', 'license', 'unlicensed'],
  ['null', 'null', 'license', 'unlicensed'],
  ['with a byte order mark', `\uFEFF${text(license)}`, 'license', 'suspended'],
  ['a context', text(context), 'context', 'suspended'],
  ['a request with its context', text({ payload: {}, context }), 'context', 'suspended'],
  ['a context whose license is null', text({ ...context, license: null }), 'context', 'unlicensed'],
  [
    'a context of development without one',
    text({ environmentType: 'DEVELOPMENT', accountId: '1' }),
    'context',
    'unenforced',
  ],
  [
    'the fixture of a token’s license',
    atlassian('invocation-token-license.json'),
    'license',
    'active',
  ],
  ['an add-on of Connect', atlassian('connect-addon-license.json'), 'connect', 'active'],
  [
    'an add-on of Connect that is evaluated',
    text({ key: 'a', state: 'ENABLED', license: { active: true, evaluation: true } }),
    'connect',
    'evaluation',
  ],
  ['a token', `Bearer ${token({ app: { license } })}`, 'token', 'suspended'],
  [
    'a token in a log',
    `GET / "authorization":"Bearer ${token({ app: { license } })}" 200`,
    'token',
    'suspended',
  ],
  [
    'a token’s payload',
    text({ app: { installationId: 'x', environment: { type: 'STAGING' } } }),
    'token-payload',
    'unenforced',
  ],
  ['a case', text({ id: 'x', at: '2026-05-01', license }), 'case', 'suspended'],
  ['a history', file('docs/examples/history.json'), 'history', 'expired'],
  [
    'a history laid out anew',
    text(JSON.parse(file('docs/examples/history.json'))),
    'history',
    'expired',
  ],
  ['a block', block, 'support', 'suspended'],
  ['a block in a quoted mail', block.replaceAll(/^/gm, '> '), 'support', 'suspended'],
  ['a block without its lines', block.split('\n').slice(5, -4).join('\n'), 'support', 'suspended'],
  ['a row', text(row), 'report-row', 'suspended'],
  ['a page of one row', text({ _links: {}, licenses: [row] }), 'report-row', 'suspended'],
  ['a list of one row', text([row]), 'report-row', 'suspended'],
  [
    'CSV',
    'addonLicenseId,maintenanceEndDate,licenseType\n7,2026-05-31,COMMERCIAL\n',
    'csv-row',
    'suspended',
  ],
  [
    'cells of a spreadsheet',
    'addonLicenseId\tmaintenanceEndDate\tlicenseType\r\n7\t2026-05-31\tCOMMERCIAL\r\n',
    'csv-row',
    'suspended',
  ],
  [
    'CSV with names as people write them',
    '\uFEFFAddon License ID;maintenance_end_date;LICENSETYPE\r\n7;2026-05-31;"COMMERCIAL"\r\n\r\n',
    'csv-row',
    'suspended',
  ],
  [
    'a token in a request with empty objects',
    `Authorization: Bearer ${token({ app: { license } })}\r\n\r\n{}`,
    'token',
    'suspended',
  ],
  ['a token as a member', text({ token: token({ app: { license } }) }), 'token', 'suspended'],
  ['text around', `it prints ${text(license)} today`, 'license', 'suspended'],
  [
    'the console’s form',
    "License { x } is\n{ active: true, subscriptionEndDate: '2026-05-31', trialEndDate: undefined }",
    'license',
    'suspended',
  ],
  [
    'commas too many',
    '{ "active": true, "subscriptionEndDate": "2026-05-31", }',
    'license',
    'suspended',
  ],
  [
    'brackets in texts',
    `{ "active": true, "type": "} {", "subscriptionEndDate": "2026-05-31" }!`,
    'license',
    'suspended',
  ],
])('%s', async (...[, given, as, state]) => {
  const recognised = await recognise(given.replace(/^\uFEFF/, ''), nothing);
  if (!recognised.ok) throw new Error(givenProblemWords(recognised.problem));
  expect(recognised.value.as).toBe(as);
  expect(answerOf(recognised.value.caseAt(at)).state).toBe(state);
});

test.each<[of: string, given: string, code: string]>([
  ['nothing', ' \n', 'nothing'],
  ['prose', 'The license is active [1] {sic}.', 'no-json'],
  ['JSON that breaks off', '{ "active": true, "subscriptionEnd', 'broken-json'],
  [
    'what the console left out',
    '{ environmentType: "PRODUCTION", license: [Object] }',
    'broken-json',
  ],
  ['a number', '7', 'unrecognised'],
  ['something else', text({ name: 'x', version: 1 }), 'unrecognised'],
  ['a record', text({ id: '1', at: '2026-05-01', kind: 'cancellation' }), 'unrecognised'],
  ['a token of something else', token({ sub: 'x' }), 'unrecognised'],
  ['a token with no payload', 'eyJhbGciOiJSUzI1NiJ9.eyJ4.sig', 'broken-token'],
  ['a case without a date', text({ id: 'x', at: 'soon', license }), 'broken-case'],
  ['an edited history', file('docs/examples/history.json').replace('Q-7', 'Q-8'), 'broken-history'],
  ['half a block', block.slice(0, 400), 'broken-block'],
  ['a header alone', 'addonLicenseId,maintenanceEndDate\n', 'no-rows'],
  ['two rows', text([row, row]), 'several-rows'],
  ['two rows as lines', `${text(row)}\r\n${text(row)}\r\n`, 'several-rows'],
  ['a row of a data center', text({ ...row, hosting: 'Data Center' }), 'not-cloud'],
  ['an empty object in a log', 'INFO {} done', 'no-json'],
  ['two apps', atlassian('license-api-200.json'), 'several-apps'],
])('not recognised: %s', async (...[, given, code]) => {
  const recognised = await recognise(given, nothing);
  if (recognised.ok) throw new Error(`read as ${recognised.value.as}`);
  expect(recognised.problem.code).toBe(code);
  expect(givenProblemWords(recognised.problem)).not.toMatch(/undefined|\(\)/);
});

test('of several rows one is chosen by its id, else by its number', async () => {
  const rows = text([{ ...row, addonLicenseId: '2' }, { ...row, addonLicenseId: '9' }, row]);
  const chosen = async (wanted: string) => {
    const recognised = await recognise(rows, { app: null, row: wanted });
    return recognised.ok ? recognised.value.license : recognised.problem.code;
  };
  expect(await chosen('2')).toMatchObject({ addonLicenseId: '2' });
  expect(await chosen('3')).toMatchObject({ addonLicenseId: '7' });
  expect(await chosen('9')).toMatchObject({ addonLicenseId: '9' });
  expect(await chosen('4')).toBe('no-such-row');
  expect(await chosen('0')).toBe('no-such-row');
});

test('of several apps one is chosen by its id', async () => {
  const chosen = (app: string) => recognise(atlassian('license-api-200.json'), { app, row: null });
  expect(await chosen('35559C21-6120-406B-B7CD-D87F468F6D32')).toMatchObject({
    ok: true,
    value: { as: 'license-api', license: { billingPeriod: 'ANNUAL' } },
  });
  expect(await chosen('11259c21-6120-406b-b7cd-d87f468f6d99')).toMatchObject({
    ok: true,
    value: { license: null },
  });
  expect(await chosen('x')).toMatchObject({ ok: false, problem: { code: 'no-such-app' } });
});

test('whatever is pasted, it is read or refused', async () => {
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', "'", '"', ':', ',', '\n', 'eyJ', '.', 'addonLicenseId,'),
    fc.constantFrom(text(license), text(row), block, token({ app: { license } }), 'undefined'),
    fc.string({ unit: 'binary' }),
  );
  const law = fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
    const recognised = await recognise(pieces.join(''), nothing);
    if (recognised.ok) answerOf(recognised.value.caseAt(at));
    else expect(givenProblemWords(recognised.problem)).not.toBe('');
  });
  await fc.assert(law, { seed: 2876, numRuns: 1000 });
});

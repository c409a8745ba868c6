import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarios } from '../../local-site/scenarios';
import type { Scenario } from '../../local-site/scenarios/scenario';
import { makeGate } from '../../src/kit/gate';
import { app, notices, policy } from '../../src/policy';
import { noticeFacts } from '../../src/rules/notice-facts';
import { noticeOf } from '../../src/rules/notice';
import { choicesWithin } from '../../src/rules/notice-choice';
import type { Answer } from '../../src/wire/answer';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import { readerNotice } from '../../src/wire/notice-api';
import { caseOfFile, parseHistoryFile } from '../../src/wire/parse-history-file';
import { exportOf } from '../forge/exported';
import { granted, openTestSite, type TestSite } from '../forge/site';
import { runStanding } from './standing';

const names = [
  'evaluation-running',
  'evaluation-suspended',
  'subscription-suspended',
  'subscription-expired',
  'cancelled-annual',
  'active-long-after-end',
  'inactive-before-end',
];
const asked = scenarios.filter(({ name }) => names.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'standing-one-'));
let site: TestSite;
beforeAll(() => {
  site = openTestSite();
});
afterAll(async () => {
  await site.dispose();
  rmSync(folder, { recursive: true });
});

/** The scenario on the site, as the app exports it: what every part is asked about. */
const exported = async ({ name, at, license, records = [] }: Scenario) => {
  site.site.empty();
  site.site.change({ clock: { at, running: false }, license: { ...Object(license), ...purchase } });
  for (const record of records) granted(await site.admin('add', record));
  const file = join(folder, `${name}.json`);
  const text = await exportOf(site);
  writeFileSync(file, text);
  return { file, text };
};
const purchase = { ccpEntitlementId: 'entitlement-1', ccpEntitlementSlug: 'E-1' };

/** What the vendor's report has of the license, on the same site. */
const reportRow = (text: string): string => {
  const { siteId, app: of } = JSON.parse(text) as { siteId: string; app: { name: string } };
  const row = { cloudId: siteId, addonName: of.name, appEntitlementNumber: 'E-1' };
  const stated = { hosting: 'Cloud', licenseType: 'COMMERCIAL', status: 'active' };
  return JSON.stringify({ ...row, ...stated, maintenanceEndDate: '2026-05-31' });
};

const factsOf = ({ state, access, lic, reason, lifecycle, reportStatus, until }: Answer) => ({
  state,
  access,
  lic,
  reason,
  lifecycle,
  reportStatus,
  until,
});

const licenseLine = (answers: unknown[]): JsonObject =>
  answers.filter(isJsonObject).find(({ kind }) => kind === 'license') ?? {};

const choices = choicesWithin(notices, {});

test.each(asked)(
  '$name: panel, resolve, explain, audit, gate and banner say the same',
  async (scenario) => {
    const { file, text } = await exported(scenario);
    const { answer } = granted(await site.admin('standing'));
    const facts = factsOf(answer);

    const resolved = await runStanding(['resolve', file]);
    expect(resolved.answers).toEqual([{ ...answer, id: 'standing-history' }]);

    const explained = await runStanding(['explain', file, '--format', 'json']);
    expect(JSON.parse(explained.stdout)).toMatchObject({
      answer: { ...answer, id: 'standing-history' },
    });

    const at = ['--at', answer.at];
    const audit = ['audit', '-', '--history', file, '--format', 'ndjson', ...at];
    const audited = await runStanding(audit, reportRow(text));
    expect(licenseLine(audited.answers)).toMatchObject(facts);

    const gate = makeGate({ policy }).handler;
    const call = { moduleKey: 'notes-jira', functionKey: 'standing.access' };
    expect(await site.invoke(gate, call)).toMatchObject({ access: answer.access });

    const read = await parseHistoryFile(text);
    if (!read.ok) throw new Error(read.problem.code);
    const { evidence, at: now } = caseOfFile(read.value);
    const due = noticeOf(noticeFacts(evidence, policy, now), 'user', choices);
    expect(await site.notice()).toEqual(due && readerNotice(due, app.name, now));
  },
);

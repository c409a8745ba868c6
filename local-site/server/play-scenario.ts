import * as v from 'valibot';
import { resolverFunctionOf } from '../platform/manifest';
import type { Scenario, ScenarioRecord } from '../scenario';
import type { LocalSite } from './local-site';

const refusedByApp = v.object({ ok: v.literal(false) });

const addAsAdmin = async (
  { site, runtime }: LocalSite,
  record: ScenarioRecord,
): Promise<string | undefined> => {
  const module = site.app.modules.find(
    (candidate) =>
      candidate.type === 'jira:adminPage' && resolverFunctionOf(site.app, candidate) !== undefined,
  );
  if (module === undefined) return 'the app has no jira:adminPage with a resolver';
  const outcome = await runtime.invoke({
    module,
    functionKey: 'add',
    payload: record,
    context: {},
    user: 'admin',
  });
  if (!outcome.ok) return outcome.error.message;
  return v.is(refusedByApp, outcome.result) ? JSON.stringify(outcome.result) : undefined;
};

/** Puts the site into a scenario: empties the app's storage, sets time and license, and lets an admin write the records. Answers why a record was not taken. */
export const playScenario = async (
  localSite: LocalSite,
  { name, at, license, environmentType = 'PRODUCTION', records = [] }: Scenario,
): Promise<string | undefined> => {
  const { site } = localSite;
  site.kvs.clear();
  site.change({ scenario: name, clock: { at }, license, environmentType });
  for (const record of records) {
    const problem = await addAsAdmin(localSite, record);
    if (problem !== undefined) return `The app did not take the ${record.kind}: ${problem}`;
  }
  return undefined;
};

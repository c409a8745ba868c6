import * as v from 'valibot';
import type { Scenario, ScenarioRecord } from '../scenarios/scenario';
import { askAsAdmin } from './ask-as-admin';
import { licensePanelOf } from './license-panel';
import type { LocalSite } from './local-site';

const refusedByApp = v.object({ ok: v.literal(false) });

const addAsAdmin = async (
  localSite: LocalSite,
  record: ScenarioRecord,
): Promise<string | undefined> => {
  const answer = await askAsAdmin(localSite, 'add', record);
  if (!answer.ok) return answer.message;
  return v.is(refusedByApp, answer.result) ? JSON.stringify(answer.result) : undefined;
};

/**
 * Lets an admin write records down, one after the other; an app without our panel has nowhere to write them.
 * Answers why one was not taken.
 */
export const writeRecords = async (
  localSite: LocalSite,
  records: ScenarioRecord[] = [],
): Promise<string | undefined> => {
  if (licensePanelOf(localSite.site.app) === undefined) return undefined;
  for (const record of records) {
    const problem = await addAsAdmin(localSite, record);
    if (problem !== undefined) return `The app did not take the ${record.kind}: ${problem}`;
  }
  return undefined;
};

/** Puts the site into a scenario: empties what the app stored and pushed, sets time and licenses, and lets an admin write the records. Answers why a record was not taken. */
export const playScenario = async (
  localSite: LocalSite,
  { name, at, license, environmentType = 'PRODUCTION', records, siblings = {} }: Scenario,
): Promise<string | undefined> => {
  const { site } = localSite;
  site.empty();
  site.change({ scenario: name, clock: { at }, license, environmentType, siblings });
  return writeRecords(localSite, records);
};

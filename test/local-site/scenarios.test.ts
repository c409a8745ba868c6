import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { siblingsSchema } from '../../local-site/platform/atlassian/sibling';
import { scenarioGroups, scenarios } from '../../local-site/scenarios';
import type { Scenario } from '../../local-site/scenarios/scenario';
import { family } from '../../src/family';
import type { RegimeName } from '../../src/rules/regimes';
import {
  type Candidate,
  candidates,
  type ContestedCell,
  contestedCells,
  type State,
  states,
} from '../../src/rules/resolution';
import { resolve } from '../../src/rules/resolve';
import { policy } from '../../src/policy';
import { parseEvidence } from '../../src/wire/parse-case';
import { adminRecords } from './admin-records';

/** Where the app's own rules see a scenario. */
const resolutionOf = (scenario: Scenario, regime: RegimeName = policy.regime) => {
  const { license, environmentType: environment, at } = scenario;
  const records = adminRecords(scenario.records ?? [], at);
  const evidence = parseEvidence({ environment, license, records });
  return resolve(evidence, { ...policy, regime }, Date.parse(at)).resolution;
};

const named = (name: string): Scenario => {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`There is no scenario ${name}`);
  return found;
};

const table: [string, State, ContestedCell[]][] = [
  ['evaluation-running', 'evaluation', []],
  ['evaluation-suspended', 'evaluation-suspended', ['evaluation-suspended']],
  ['evaluation-ended', 'evaluation-expired', ['after-15-days']],
  ['subscription-active', 'active', []],
  ['subscription-renewal-due', 'active', []],
  ['subscription-suspended', 'suspended', []],
  ['subscription-last-days', 'suspended', []],
  ['subscription-expired', 'expired', ['after-15-days']],
  ['developer-license', 'developer', []],
  ['cancelled-monthly', 'cancelled', []],
  ['cancelled-after-end', 'cancelled-ended', ['cancelled-after-end']],
  ['cancelled-annual', 'cancelled-ended', ['annual-cancellation']],
  ['cancelled-evaluation', 'cancelled', ['cancelled-evaluation']],
  ['cancellation-withdrawn', 'active', []],
  ['quote-open', 'quote-extended', ['after-15-days', 'open-quote']],
  ['quote-declined', 'expired', ['after-15-days']],
  ['known-issue', 'known-issue-active', ['known-issue']],
  ['extended', 'active', []],
  ['active-long-after-end', 'unexplained-active', []],
  ['active-though-cancelled', 'unexplained-active', ['annual-cancellation']],
  ['inactive-before-end', 'unexplained-inactive', []],
  ['inactive-while-suspended', 'unexplained-inactive', []],
  ['inactive-though-cancelled', 'unexplained-inactive', []],
  ['inactive-though-quoted', 'expired', ['after-15-days', 'open-quote']],
  ['unreadable-license', 'unreadable', []],
  ['no-license-development', 'unenforced', []],
  ['no-license-production', 'unlicensed', []],
  ['nothing-else-bought', 'active', []],
  ['sibling-bought', 'active', []],
  ['sibling-evaluated', 'active', []],
  ['only-evaluations', 'evaluation', []],
  ['sibling-ended', 'active', []],
  ['sibling-of-one-product', 'active', []],
  ['sibling-edition-not-sold', 'active', []],
  ['siblings-partly-told', 'active', []],
  ['everything-bought', 'active', []],
  ['atlassian-invocation-token', 'active', []],
  ['atlassian-license-api', 'active', []],
  ['atlassian-connect', 'active', []],
];

test.each(table)('%s is %s, contested: %j', (name, state, contested) => {
  expect(resolutionOf(named(name))).toMatchObject({ state, contested });
});

test('every scenario has a line above, a name and a title of its own, and a moment', () => {
  expect(table.map(([name]) => name)).toEqual(scenarios.map(({ name }) => name));
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  for (const { at } of scenarios) expect(new Date(at).toISOString()).toBe(at);
  expect(scenarioGroups.filter((group) => group.scenarios.length === 0)).toEqual([]);
});

describe('nothing is left out:', () => {
  const all = scenarios.map((scenario) => resolutionOf(scenario));

  test.each(states)('the state %s', (state) => {
    expect(all.map((each) => each.state)).toContain(state);
  });

  test.each(contestedCells.filter((cell) => cell !== 'forge-60-days'))(
    'the contested cell %s',
    (cell) => {
      expect(all.flatMap((each) => each.contested)).toContain(cell);
    },
  );

  test('the contested cell forge-60-days, once the app is deployed with its regime', () => {
    expect(resolutionOf(named('cancelled-after-end'), 'forge-2025')).toMatchObject({
      state: 'cancelled-ended',
      contested: ['forge-60-days'],
    });
  });

  // It takes a record that the vendor signed, which an admin cannot enter.
  const outOfReach: Candidate[] = ['awaiting-atlassian'];

  test.each(candidates.filter((candidate) => !outOfReach.includes(candidate)))(
    'the candidate %s',
    (candidate) => {
      expect(all.flatMap((each) => each.divergence?.candidates ?? [])).toContain(candidate);
    },
  );
});

test('what is said of other apps is said of ids that the app asks for', () => {
  const known = family.map(({ id }) => id);
  const told = scenarios.flatMap(({ siblings = {} }) => Object.keys(siblings));
  expect(told.filter((id) => !known.includes(id))).toEqual([]);
  expect(v.is(siblingsSchema, Object.assign({}, ...scenarios.map((each) => each.siblings)))).toBe(
    true,
  );
});

const documented = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures/atlassian', file), 'utf8'));

const licenseApiBody = v.object({ results: v.looseTuple([v.object({ data: v.unknown() })]) });
const connectBody = v.object({ license: v.unknown() });

test.each([
  ['atlassian-invocation-token', 'invocation-token-license.json', (body: unknown) => body],
  [
    'atlassian-license-api',
    'license-api-200.json',
    (body: unknown) => v.parse(licenseApiBody, body).results[0].data,
  ],
  [
    'atlassian-connect',
    'connect-addon-license.json',
    (body: unknown) => v.parse(connectBody, body).license,
  ],
])('%s is the license that Atlassian documents', (name, file, pick) => {
  expect(named(name).license).toEqual(pick(documented(file)));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { scenarios } from '../../local-site/scenarios';

const documented = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures/atlassian', file), 'utf8'));

const licenseApiBody = v.object({ results: v.looseTuple([v.object({ data: v.unknown() })]) });
const connectBody = v.object({ license: v.unknown() });

const licenseOf = (name: string) => scenarios.find((scenario) => scenario.name === name)?.license;

test('every scenario has a name of its own and a moment', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  for (const { at } of scenarios) expect(new Date(at).toISOString()).toBe(at);
});

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
  expect(licenseOf(name)).toEqual(pick(documented(file)));
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTranslationValue } from '@forge/i18n';
import { validate } from '@forge/manifest';
import { parse } from 'yaml';
import en from '../../i18n/en-US.json';
import { readApp } from '../../local-site/platform/manifest';
import * as adminEntry from '../../src/admin';
import * as bannerEntry from '../../src/banner';
import * as historyEntry from '../../src/history';
import * as notesEntry from '../../src/notes';

type Modules = {
  scheduledTrigger: { key: string; function: string; interval: string }[];
  trigger: { events: string[] }[];
};

const root = join(__dirname, '../..');
const app = readApp(root);
const { manifest } = app;
const text = readFileSync(join(root, 'manifest.yml'), 'utf8');

test('Atlassian’s own validator finds nothing', async () => {
  const { success, errors } = await validate(false, join(root, 'manifest.yml'));
  expect({ success, errors }).toEqual({ success: true, errors: [] });
}, 60_000);

test('and finds a mistake, so it does read the file', async () => {
  const { success } = await validate(
    false,
    join(__dirname, '../fixtures/manifest-with-a-mistake.yml'),
  );
  expect(success).toBe(false);
}, 60_000);

describe('every handler is an export of its entry file', () => {
  const entries: Record<string, Record<string, unknown>> = {
    admin: adminEntry,
    banner: bannerEntry,
    history: historyEntry,
    notes: notesEntry,
  };
  test.each(manifest.modules.function)('$key: $handler', ({ handler }) => {
    const [file = '', name = ''] = handler.split('.');
    expect(typeof entries[file]?.[name]).toBe('function');
  });
});

test.each(app.modules)('module $key has its resource and its function', (module) => {
  const resource = manifest.resources.find(({ key }) => key === module.resource);
  expect(resource && existsSync(join(root, resource.path))).toBe(true);
  const functions = manifest.modules.function.map(({ key }) => key);
  expect(functions).toContain(module.resolver?.function);
});

test('licensing is on, nothing leaves Atlassian, and the pages need no exception from the CSP', () => {
  expect(manifest.app).toMatchObject({ licensing: { enabled: true } });
  expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
});

describe('the scopes are those that the calls need, and no more', () => {
  const used = {
    'storage:app': /from '@forge\/kvs'/,
    'read:permission:jira': /\/rest\/api\/3\/mypermissions/,
    'read:jira-user': /\/rest\/api\/3\/user\/bulk/,
    'read:confluence-user': /\/wiki\/rest\/api\/user\/current/,
    'report:personal-data': /privacy\.reportPersonalData/,
  };
  test('asked for', () => {
    expect(manifest.permissions.scopes).toEqual(Object.keys(used));
  });
  test.each(Object.entries(used))('%s', (_, call) => {
    const names = ['claim.ts', 'is-admin.ts', 'names-of.ts', 'report-accounts.ts'];
    const files = names.map((name) => readFileSync(join(root, 'src/forge', name), 'utf8'));
    expect(files.join('\n')).toMatch(call);
  });
});

test('every title of the manifest is in the translation files', () => {
  const keys = [...text.matchAll(/i18n: (\S+)/g)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys)
    expect(getTranslationValue({ 'en-US': en }, key ?? '', 'en-US')).not.toBeNull();
});

test('the module that asks Jira for admins is a module of Jira', () => {
  const panels = app.modules.filter(({ resolver }) => resolver?.function === 'admin');
  const jira = panels.filter(({ type }) => type.startsWith('jira:')).map(({ key }) => key);
  expect(jira).toEqual(['license-jira']);
});

describe('what Forge runs by itself', () => {
  const { modules } = parse(text) as { modules: Modules };

  test('no more schedules than Forge allows', () => {
    expect(modules.scheduledTrigger.length).toBeLessThanOrEqual(5);
  });

  test('the job that sees where the license is runs without one too', () => {
    const observer = modules.scheduledTrigger.find(({ function: key }) => key === 'observe');
    expect(observer).toEqual({ key: 'observe-license', function: 'observe', interval: 'hour' });
  });

  // Atlassian's validator takes any name of an event.
  test('the events are those that Atlassian documents', () => {
    const events = modules.trigger.flatMap((trigger) => trigger.events);
    expect(events).toEqual(['avi:forge:installed:app', 'avi:forge:upgraded:app']);
  });
});

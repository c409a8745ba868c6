import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTranslationValue } from '@forge/i18n';
import { validate } from '@forge/manifest';
import { parse } from 'yaml';
import de from '../../i18n/de-DE.json';
import en from '../../i18n/en-US.json';
import es from '../../i18n/es-ES.json';
import fr from '../../i18n/fr-FR.json';
import ja from '../../i18n/ja-JP.json';
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
    'write:app-data:jira': /\/rest\/forge\/1\/app\/properties/,
    'write:app-data:confluence': /\/wiki\/api\/v2\/app\/properties/,
  };
  test('asked for', () => {
    expect(manifest.permissions.scopes).toEqual(Object.keys(used));
  });
  test.each(Object.entries(used))('%s', (_, call) => {
    const names = readdirSync(join(root, 'src/forge'));
    const files = names.map((name) => readFileSync(join(root, 'src/forge', name), 'utf8'));
    expect(files.join('\n')).toMatch(call);
  });
});

const translations = { 'en-US': en, 'de-DE': de, 'fr-FR': fr, 'es-ES': es, 'ja-JP': ja };

const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'] as const;

test.each(locales)('every title of the manifest is said in %s', (locale) => {
  const keys = [...text.matchAll(/i18n: (\S+)/g)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys)
    expect(
      getTranslationValue({ [locale]: translations[locale] }, key ?? '', locale),
    ).not.toBeNull();
});

const ofNotices = app.modules.filter(({ resolver }) => resolver?.function === 'banner');

describe('every surface of notices stands twice, for admins and for users', () => {
  test.each(ofNotices)('$key', ({ key, type, displayConditions }) => {
    const isForAdmins = key.endsWith('-admins');
    expect(displayConditions).toEqual({
      isAdmin: isForAdmins,
      not: {
        entityPropertyEqualTo: {
          entity: 'app',
          propertyKey: 'standing-notices',
          objectName: isForAdmins ? 'admins' : 'users',
          value: 'quiet',
        },
      },
    });
    const twin = isForAdmins ? key.replace(/-admins$/, '') : `${key}-admins`;
    expect(
      ofNotices
        .filter((other) => other.type === type)
        .map((other) => other.key)
        .sort(),
    ).toEqual([key, twin].sort());
  });
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

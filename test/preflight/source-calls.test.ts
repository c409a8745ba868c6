import { scopesOutcome } from '../../tools/preflight/scopes';
import { scopeReasons } from '../../tools/preflight/scope-reasons';
import { egressOutcome, openManifest } from '../../tools/preflight/egress';
import { sourceCallsIn } from '../../tools/preflight/source-calls';
import { parse } from 'valibot';
import { makeFolders } from './make-folders';

const folderWith = makeFolders();
const callsOf = (text: string) => sourceCallsIn(folderWith({ 'src/a.ts': text }), ['src']);

const kvs = "import { kvs } from '@forge/kvs';";
const user = 'asUser().requestConfluence(route`/wiki/rest/api/user/current?expand=operations`);';

describe('scopes', () => {
  test.each([
    ['asked for and used', `${kvs}\n${user}`, ['storage:app', 'read:confluence-user'], []],
    ['none, and none needed', "import { view } from '@forge/bridge';", [], []],
    ['for a type, which is gone once built', "import type { X } from '@forge/kvs';", [], []],
  ])('%s', (...[, text, asked, faults]) => {
    expect(scopesOutcome(callsOf(text), asked)).toEqual({ faults });
  });

  test.each([
    [
      'storage without its scope',
      kvs,
      [],
      'src/a.ts:1 needs the scope storage:app (https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic-api/). Add it to permissions.scopes in manifest.yml.',
    ],
    [
      'a call without its scope',
      user,
      [],
      /^src\/a\.ts:1 needs the scope read:confluence-user \(https:/,
    ],
    [
      'a report of persons without its scope',
      'privacy.reportPersonalData(accounts);',
      [],
      /^src\/a\.ts:1 needs the scope report:personal-data/,
    ],
    [
      'a scope that nothing uses',
      kvs,
      ['storage:app', 'read:jira-work'],
      'Nothing uses the scope read:jira-work. Take it out of manifest.yml.',
    ],
    [
      'a call that nobody thought about',
      '\nasApp().requestJira(route`/rest/api/3/issue/${key}`);',
      [],
      /^src\/a\.ts:2: requestJira \/rest\/api\/3\/issue\/\{\} is not in tools\/preflight\/scope-reasons/,
    ],
    [
      'a path that is not written where it is called',
      'asApp().requestJira(path);',
      [],
      /^src\/a\.ts:1: requestJira is not in/,
    ],
    [
      'a package that nobody thought about',
      "import sql from '@forge/sql';",
      [],
      /@forge\/sql is not in/,
    ],
  ])('%s', (...[, text, asked, fault]) => {
    const { faults } = scopesOutcome(callsOf(text), asked);
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  test('every reason has its place in Atlassian’s documentation', () => {
    for (const { source } of scopeReasons)
      expect(source).toMatch(/^https:\/\/developer\.atlassian\.com\//);
  });
});

describe('what leaves Atlassian', () => {
  const nothing = parse(openManifest, { permissions: { scopes: ['storage:app'] } });

  test.each([
    "import { kvs } from '@forge/kvs';\nasUser().requestJira(route`/rest/api/3/myself`);",
    'type Site = { fetch: () => void };\nconst site: Site = { fetch: () => undefined };\nsite.fetch();',
    "await fetch(document.baseURI, { method: 'HEAD' });",
    "import zlib from 'node:zlib';",
  ])('nothing: %s', (text) => {
    expect(egressOutcome(callsOf(text), nothing)).toEqual({ faults: [] });
  });

  test.each([
    "await fetch('https://example.com/');",
    "import { fetch } from '@forge/api';\nawait fetch(url);",
    "await globalThis.fetch('https://example.com/');",
    "await api.fetch('https://example.com/');",
    'const send = fetch;',
    'new XMLHttpRequest();',
    "new WebSocket('wss://example.com/');",
    "navigator.sendBeacon('https://example.com/', text);",
    "import { request } from 'node:https';",
    "const https = require('https');",
    "import axios from 'axios';",
  ])('found: %s', (text) => {
    const { faults } = egressOutcome(callsOf(text), nothing);
    expect(faults).toEqual([expect.stringMatching(/^src\/a\.ts:\d+: .* could reach other hosts/)]);
  });

  test.each([
    [{ permissions: { scopes: [], external: {} } }, /asks for permissions\.external/],
    [{ permissions: { content: { styles: ['unsafe-inline'] } } }, /asks for permissions\.content/],
    [{ remotes: [] }, /names a remote/],
    [{ modules: { endpoint: [] } }, /names a remote/],
  ])('found in a manifest: %j', (manifest, fault) => {
    const { faults } = egressOutcome([], parse(openManifest, manifest));
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An app with one bug of each kind that the doctor knows. Its lines end as on Windows in `src/index.ts`. */
export const plantedApp: Record<string, string> = {
  'manifest.yml': `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
modules:
  jira:issuePanel:
    - key: panel
      resource: panel
      resolver:
        function: resolver
  scheduledTrigger:
    - key: watch
      function: watch
      interval: day
      filter:
        appIsLicensed: true
  function:
    - key: resolver
      handler: index.handler
    - key: watch
      handler: watch.watch
resources:
  - key: panel
    path: src/frontend/panel.jsx
`,
  'src/index.ts': [
    "import Resolver from '@forge/resolver';",
    "import { daysLeft } from './days left';",
    '',
    'const resolver = new Resolver();',
    'let lastLicense: unknown;',
    '',
    "resolver.define('export', ({ context }) => {",
    '  lastLicense = context.license;',
    "  if (!context.license?.isActive) return { error: 'no license' };",
    '  return { rows: [], days: daysLeft(context.license) };',
    '});',
    '',
    "resolver.define('import', ({ context }) => {",
    '  const { isActive } = context.license ?? {};',
    '  return isActive !== false;',
    '});',
    '',
    'export const handler = resolver.getDefinitions();',
    '',
  ].join('\r\n'),
  'src/days left.js': `export function daysLeft(license) {
  switch (license.type) {
    case 'COMMERCIAL':
      return (new Date(license.subscriptionEndDate) - Date.now()) / 86400000;
    case 'COMMUNITY':
      return Infinity;
  }
}
`,
  'src/watch.js': `import { kvs } from '@forge/kvs';

export async function watch(event, context) {
  await kvs.set('seen', { active: context.license?.active ?? null });
}
`,
  'src/frontend/panel.jsx': `import React from 'react';
import { Text, useProductContext } from '@forge/react';
import { Rows } from './rows';

export function Panel() {
  const context = useProductContext();
  return context?.license?.active ? <Rows /> : <Text>Buy it first</Text>;
}
`,
  'src/broken.js': 'export const = 1;\n',
  'node_modules/other/index.js': 'module.exports = ({ context }) => context.license.isActive;\n',
  'static/old/build/main.js': 'export const h = ({ context }) => context.license.isActive;\n',
};

/** An app that does all of that well. */
export const cleanApp: Record<string, string> = {
  'manifest.yml': `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  licensing:
    enabled: true
modules:
  jira:issuePanel:
    - key: panel
      resource: panel
      resolver:
        function: resolver
  scheduledTrigger:
    - key: clean-up
      function: clean-up
      interval: day
      filter:
        appIsLicensed: true
  function:
    - key: resolver
      handler: index.handler
    - key: clean-up
      handler: clean-up.cleanUp
resources:
  - key: panel
    path: src/frontend/panel.jsx
`,
  'src/index.ts': `import { getAppContext } from '@forge/api';
import Resolver from '@forge/resolver';
import { instantOf } from './instant-of';

type Standing = 'licensed' | 'unlicensed' | 'not told';

function standingOf(license?: { active?: boolean; isActive?: boolean }): Standing {
  if (!license) return getAppContext().environmentType === 'PRODUCTION' ? 'unlicensed' : 'not told';
  return (license.active ?? license.isActive) ? 'licensed' : 'unlicensed';
}

function label(type: string | null): string {
  switch (type?.toLowerCase()) {
    case 'academic':
      return 'Academic';
    default:
      return 'Paid';
  }
}

const resolver = new Resolver();
resolver.define('standing', ({ context }) => ({
  standing: standingOf(context.license),
  until: instantOf(context.license?.subscriptionEndDate),
  label: label(context.license?.type ?? null),
}));

export const handler = resolver.getDefinitions();
`,
  'src/instant-of.ts': `export function instantOf(written: unknown): number | null {
  if (typeof written === 'number') return written;
  if (typeof written !== 'string' || written === '') return null;
  const instant = /^\\d+$/.test(written) ? Number(written) : Date.parse(written);
  return Number.isNaN(instant) ? null : instant;
}
`,
  'src/clean-up.ts': `import { kvs } from '@forge/kvs';

export async function cleanUp(): Promise<void> {
  await kvs.delete('draft');
}
`,
  'src/frontend/panel.jsx': `import React, { useEffect, useState } from 'react';
import { invoke } from '@forge/bridge';
import { Text, useProductContext } from '@forge/react';
import { Rows } from './rows';

export function Panel() {
  const context = useProductContext();
  const [standing, setStanding] = useState();
  useEffect(() => {
    invoke('standing').then(setStanding);
  }, []);
  return (
    <>
      <Text>License: {context?.license?.type}</Text>
      {standing?.standing === 'licensed' ? <Rows /> : <Text>Buy it first</Text>}
    </>
  );
}
`,
};

/** Writes an app into a folder of its own and says where. */
export function written(app: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  for (const [file, text] of Object.entries(app)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { linkPackages, projectWithKit } from './installed-kit';

/** What an app has that uses all of the kit. */
const forge = ['api', 'bridge', 'events', 'kvs', 'react', 'resolver'].map(
  (name) => `@forge/${name}`,
);
const others = [...forge, 'react', '@types/react', '@types/node', 'tslib'];

let folder: string;
let installed: string[];
beforeAll(() => {
  folder = projectWithKit();
  installed = readdirSync(join(folder, 'node_modules'));
  linkPackages(folder, others);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('npm installs the kit and nothing else', () => {
  expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['standing-kit']);
});

/** The packages whose code a bundle of this line holds. */
function packagesIn(line: string): string[] {
  const { metafile } = buildSync({
    stdin: { contents: line, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    conditions: ['module'],
  });
  const packages = Object.keys(metafile.inputs).flatMap((path) => {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  return [...new Set(packages)].sort();
}

test.each([
  ['rules', "export { resolve } from 'standing-kit/rules';", ['standing-kit']],
  ['gate', "export { makeGate } from 'standing-kit/gate';", ['@forge/kvs', '@forge/resolver']],
  ['banner', "export { makeBannerHandler } from 'standing-kit/banner';", ['@forge/kvs']],
  ['custom-ui', "export { AccessGate } from 'standing-kit/custom-ui';", ['@forge/bridge', 'react']],
])('%s brings into a bundle what it needs and no more', (name, line, needed) => {
  const packages = packagesIn(line);
  expect(packages).toEqual(expect.arrayContaining(['standing-kit', ...needed]));
  expect(packages).not.toContain('@forge/api');
  if (name === 'rules') expect(packages).toEqual(needed);
});

test('history brings the packages of its calls, and nothing of a screen', () => {
  const packages = packagesIn("export { makeHistoryJobs } from 'standing-kit/history';");
  expect(packages).toEqual(
    expect.arrayContaining(['@forge/api', '@forge/events', '@forge/kvs', 'standing-kit']),
  );
  for (const name of ['@forge/react', '@forge/bridge', 'react'])
    expect(packages).not.toContain(name);
});

test.each(['banner-view', 'work-item-view', 'flags-view'])(
  '%s is bundled though nothing is taken from it, with what draws it',
  (name) => {
    const needed = ['@forge/bridge', '@forge/react', 'react', 'standing-kit'];
    const packages = packagesIn(`import 'standing-kit/${name}';`);
    expect(packages).toEqual(expect.arrayContaining(needed));
    for (const other of ['@forge/api', '@forge/kvs', '@forge/resolver'])
      expect(packages).not.toContain(other);
  },
);

test.each(['rules', 'gate', 'banner'])('%s asks for no @forge/api as CommonJS either', (name) => {
  const text = readFileSync(join(folder, `node_modules/standing-kit/${name}.js`), 'utf8');
  expect(text).not.toContain('@forge/api');
});

test('the gates for functions and for Custom UI carry no message formatter and no parser of payloads', () => {
  for (const name of ['gate', 'custom-ui', 'ui-kit']) {
    const text = readFileSync(join(folder, `node_modules/standing-kit/${name}.js`), 'utf8');
    expect(text).not.toMatch(/IntlMessageFormat|valibot/);
  }
});

/** What an entry exports, as Node itself sees it. */
function exportsOf(expression: string): string[] {
  const script = `Promise.resolve(${expression}).then((all) => console.log(Object.keys(all).join()))`;
  const output = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  return output.trim().split(',').sort();
}

test.each([
  ['rules', 'resolve'],
  ['gate', 'makeGate'],
  ['license', 'makeLicenseHandler'],
  ['banner', 'makeBannerHandler'],
  ['history', 'makeHistoryJobs'],
])('%s can be required and imported', (name, main) => {
  const required = exportsOf(`require('standing-kit/${name}')`);
  expect(required).toContain(main);
  expect(exportsOf(`import('standing-kit/${name}')`)).toEqual(expect.arrayContaining(required));
});

const usesEverything = `
import Resolver from '@forge/resolver';
import React from 'react';
import { makeGate, isRefusal, accessKey } from 'standing-kit/gate';
import { AccessGate, useAccess } from 'standing-kit/custom-ui';
import { AccessGate as InUiKit } from 'standing-kit/ui-kit';
import { makeLicenseHandler } from 'standing-kit/license';
import { makeBannerHandler, makeStatusHandler } from 'standing-kit/banner';
import { makeHistoryJobs } from 'standing-kit/history';
import { defaultNoticeBounds, defaultPolicy, parseEvidence, resolve } from 'standing-kit/rules';
import type { FamilyApp, NoticeBound, NoticeBounds, Policy } from 'standing-kit/rules';
import 'standing-kit/banner-view';
import 'standing-kit/work-item-view';
import 'standing-kit/flags-view';

const policy: Policy = { ...defaultPolicy, accessByState: { expired: 'limited' } };
const ending: NoticeBound = { mayHide: false, fromDays: { least: 7, most: 60, unchosen: 30 } };
const notices: NoticeBounds = { ...defaultNoticeBounds, ending };
const family: FamilyApp[] = [
  { id: '00000000-0000-4000-8000-000000000000', name: 'Mine', products: ['jira'], editions: ['standard'] },
];
const { requireAccess, guard, access, handler } = makeGate({ policy });
export const own = new Resolver()
  .define(accessKey, access)
  .define('save', requireAccess('full', async ({ payload }) => ({ saved: String(payload) })))
  .getDefinitions();
export const answer: Promise<{ saved: string }> = requireAccess('full', () => ({ saved: 'x' }))({
  payload: null,
  context: {},
}).then((value) => (isRefusal(value) ? { saved: value.refused.decision.reason } : value));
export const job = guard('full', (event: { id: string }) => event.id, { whenNotTold: 'skip' });
export const panel = makeLicenseHandler({ app: { name: 'Mine' }, policy, notices, family });
export const banner = makeBannerHandler({ app: { name: 'Mine' }, policy: {}, notices: { ending } });
export const status: Promise<{ status?: object }> = makeStatusHandler({ app: { name: 'Mine' }, policy })({}, {});
export const { observe, installed, upgraded, uninstalling, reportPersonalData, goOnChecking } =
  makeHistoryJobs({ policy, family, notices });
const choices = { app: { name: 'Mine' }, policy, notices };
export const alsoWithAll = makeHistoryJobs({ ...choices, family });
export const without = makeHistoryJobs({ policy });
export const hourly: Promise<void> = observe({ context: {} }, { license: { active: true } });
export const state: string = resolve(parseEvidence({ license: null }), policy, 0).resolution.state;
export const page = (
  <AccessGate limited={<p>read</p>} waiting={null}>
    <InUiKit none="closed">{handler.length + useAccess().status}</InUiKit>
  </AccessGate>
);
`;

/** Files that one compilation has parsed, the next need not. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (file, how, ...rest) => {
      const key = `${file} ${String(typeof how === 'object' && how.impliedNodeFormat)}`;
      if (!parsed.has(key) || file.endsWith('app.tsx'))
        parsed.set(key, host.getSourceFile(file, how, ...rest));
      return parsed.get(key);
    },
  };
}

/** What the compiler says of a text in the project, by an app's way to resolve modules. */
function complaints(text: string, moduleResolution: 'node10' | 'bundler' | 'nodenext'): string[] {
  const file = join(folder, 'app.tsx');
  writeFileSync(file, text);
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      module,
      moduleResolution,
      strict: true,
      target: 'es2022',
      jsx: 'react',
      esModuleInterop: true,
      noEmit: true,
      types: ['node'],
    },
    folder,
  );
  const program = ts.createProgram([file], options, hostOf(options));
  // Of the other packages' declarations only what these files use of them needs to be checked.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => /app\.tsx$|standing-kit/.test(fileName));
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test.each(['node10', 'bundler', 'nodenext'] as const)(
  'its types are found and right by the module resolution %s',
  (resolution) => {
    expect(complaints(usesEverything, resolution)).toEqual([]);
  },
  60_000,
);

test('a wrong call does not compile', () => {
  const wrong = `import { makeGate } from 'standing-kit/gate';
  makeGate({ policy: { regime: 'clasic' } }).guard('none', () => 1, {});`;
  expect(complaints(wrong, 'bundler')).toHaveLength(2);
}, 60_000);

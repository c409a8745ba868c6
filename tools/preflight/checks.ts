import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readApp } from '../../local-site/platform/manifest';
import { forgeBundle } from '../../local-site/runtime/forge-build';
import { family } from '../../src/family';
import { keys } from '../../src/keys';
import * as choices from '../../src/policy';
import { bundleOutcome } from './bundle';
import type { Check, Outcome } from './check';
import { doctorOutcome } from './doctor';
import { egressOutcome, openManifest } from './egress';
import { lintersOutcome } from './linters';
import { manifestOutcome } from './manifest';
import { lastLines, runNode } from './program';
import { scopesOutcome } from './scopes';
import { secretsOutcome, textsIn } from './secrets';
import { sourceCallsIn } from './source-calls';
import { translationsOutcome } from './translations';
import { appIdOutcome, vendorOutcome } from './vendor-files';

const root = join(__dirname, '../..');

const bin = (name: string): string => join(root, 'node_modules', name);

/** A program of the project's own, which says itself what it finds. */
const programOutcome = async (args: string[], what: string): Promise<Outcome> => {
  const { code, said } = await runNode(args, root);
  return { faults: code === 0 ? [] : [`${what}:\n    ${lastLines(said)}`] };
};

const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .map((name) => join(root, name));

/** All that has to be so before `forge deploy`, in the order in which it is best mended. */
export const checks = (isDeploying: boolean): Check[] => {
  const app = readApp(root);
  const { manifest } = app;
  const calls = sourceCallsIn(root, ['src', 'static/license-panel']);
  const open = v.parse(openManifest, parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const projects = ['static/license-panel', 'cli', 'local-site', 'tools', 'test'];
  return [
    { name: 'the manifest is valid', run: () => manifestOutcome(join(root, 'manifest.yml')) },
    { name: 'the app has an id', run: () => appIdOutcome(manifest.app.id, isDeploying) },
    {
      name: 'the scopes asked for are those that are used',
      run: () => scopesOutcome(calls, manifest.permissions.scopes),
    },
    { name: 'nothing leaves Atlassian', run: () => egressOutcome(calls, open) },
    {
      name: 'the vendor’s policy, apps and keys can be read',
      run: () => vendorOutcome({ ...choices, family, keys }, manifest.app.id),
    },
    {
      name: 'every language says everything',
      run: () =>
        manifest.translations ? translationsOutcome(root, manifest.translations) : { faults: [] },
    },
    { name: 'standing doctor finds nothing', run: () => doctorOutcome(root) },
    {
      name: 'the types fit',
      run: () =>
        programOutcome(
          [bin('typescript/bin/tsc'), '-b', '--force', '--noEmit', 'tsconfig.json', ...projects],
          'The compiler finds mistakes. Mend them',
        ),
    },
    { name: 'Atlassian’s linters find nothing', run: () => lintersOutcome(root) },
    { name: 'Atlassian’s bundler makes everything', run: () => bundleOutcome(app) },
    {
      name: 'no secrets in tracked files and bundles',
      run: () =>
        secretsOutcome([
          ...trackedFiles(),
          ...textsIn(forgeBundle(app).folder),
          ...textsIn(join(root, 'static/license-panel/dist')),
        ]),
    },
    {
      name: 'what the bundler makes does in a browser what the sources do',
      run: () =>
        programOutcome(
          [bin('jest/bin/jest.js'), '--config', join(__dirname, 'jest.config.cjs')],
          'Tests fail over the bundled app. `npm run preflight:tests` shows all they say',
        ),
    },
  ];
};

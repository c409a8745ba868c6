import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { createFamilyFolder, type FamilyFolder } from './family-folder';

/** A page of Jira that shows nothing of the app but its flags. */
export const board = '/jira/software/projects/DEMO/boards/1';

const fragmentSchema = v.object({
  modules: v.object({
    'jira:globalBackgroundScript': v.array(
      v.looseObject({ resolver: v.object({ function: v.string() }) }),
    ),
  }),
  resources: v.array(v.object({ key: v.string(), path: v.string() })),
});
const manifestSchema = v.looseObject({
  modules: v.looseObject({}),
  resources: v.array(v.unknown()),
});

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** This app with the flags over Jira that a vendor can add, by the fragment in the kit. */
export const createFlagsApp = (): FamilyFolder => {
  const app = createFamilyFolder();
  const file = join(app.folder, 'manifest.yml');
  const manifest = v.parse(manifestSchema, read(file));
  const fragment = v.parse(
    fragmentSchema,
    read(join(__dirname, '../../kit/fragments/jira-flags.yml')),
  );
  const scripts = fragment.modules['jira:globalBackgroundScript'].map((script) => ({
    ...script,
    resolver: { function: 'banner' },
  }));
  const view = { key: 'standing-flags-view', path: 'src/notices/flags-main.tsx' };
  const withFlags = {
    ...manifest,
    modules: { ...manifest.modules, 'jira:globalBackgroundScript': scripts },
    resources: [...manifest.resources, view],
  };
  writeFileSync(file, stringify(withFlags));
  return app;
};

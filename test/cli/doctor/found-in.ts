import { appOf } from '../../../cli/doctor/app';
import { examine } from '../../../cli/doctor/examine';
import type { Code, Finding } from '../../../cli/doctor/finding';
import { parseManifest } from '../../../cli/doctor/manifest';

/** An app with a resolver, a schedule, a UI Kit page and a Custom UI, and licensing enabled. */
export const manifestText = `
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  licensing:
    enabled: true
modules:
  jira:issuePanel:
    - key: panel
      resource: page
      resolver:
        function: resolver
  scheduledTrigger:
    - key: hourly
      function: nightly
      interval: hour
  function:
    - key: resolver
      handler: index.handler
    - key: nightly
      handler: jobs.nightly
resources:
  - key: page
    path: src/frontend/page.jsx
  - key: settings
    path: static/settings/build
`;

/** The findings in an app of these files, manifest.yml included when it is among them. */
export function findingsIn(files: Record<string, string>): Finding[] {
  const { 'manifest.yml': text = manifestText, ...sources } = files;
  const manifest = parseManifest(text);
  if (!manifest) throw new Error('the manifest of the test is none');
  return examine(appOf(manifest, new Map(Object.entries(sources))));
}

/** The lines of `code`'s findings in a function's source, as texts. */
export function linesFound(code: Code, source: string, file = 'src/index.ts'): string[] {
  const lines = source.split('\n');
  const found = findingsIn({ [file]: source }).filter(({ fault }) => fault.code === code);
  return found.map(({ span }) => (lines[span.line - 1] ?? '').trim());
}

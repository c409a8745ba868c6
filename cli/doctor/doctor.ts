import { parseArgs } from 'node:util';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import { oneNamed } from '../one-named';
import type { App } from './app';
import { examine } from './examine';
import { mend } from './mend';
import { readApp } from './read-app';
import type { Report } from './report';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';
import { noAppWords } from './words';

/** What `standing doctor --help` prints. */
export const doctorHelp = `Usage: standing doctor [DIR] [--format text|json|sarif] [--fix]

Names the license bugs in the manifest and the sources of the Forge app in DIR (else this folder).

  --format  text for people (the default), json, or sarif for code hosts
  --fix     rewrites those that are safe to rewrite

Exit codes: 0 nothing found, 1 something found, 2 misuse or no Forge app.

Example:
  standing doctor my-app`;

/** `standing doctor [DIR]`: exit code 0: nothing found, 1: something found, 2: misuse or no Forge app. */
export async function doctorVerb(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  });
  const write = reporters[oneNamed('format', formats, values.format)];
  const [name = '.', ...more] = positionals;
  if (more.length > 0) throw new Misuse('doctor takes one folder');
  const folder = placeOf(name);
  const app = await appIn(folder);
  const found = examine(app);
  const fixable = values.fix ? found.filter(({ edits }) => edits.length > 0) : [];
  await mend(folder, app, fixable);
  const after = fixable.length > 0 ? await appIn(folder) : app;
  const findings = fixable.length > 0 ? examine(after) : found;
  const { unread, sources } = after;
  const report = { findings, mended: fixable, unread, examined: sources.length };
  process.stdout.write(write(report, after));
  return findings.length > 0 ? 1 : 0;
}

const formats = ['text', 'json', 'sarif'] as const;

const reporters: Record<(typeof formats)[number], (report: Report, app: App) => string> = {
  text: reportText,
  json: reportJson,
  sarif: (report, { sources }) =>
    reportSarif(report, (name) => sources.find(({ file }) => file === name)?.text ?? ''),
};

async function appIn(folder: string): Promise<App> {
  const app = await readApp(folder);
  if (!app.ok) throw new Misuse(`${folder}: ${noAppWords[app.problem.code]}`);
  return app.value;
}

import { posix } from 'node:path';
import type { LeftOutJob } from './history-jobs';
import type { Want } from './insert-in-manifest';
import type { Kit } from './kit-files';
import { panelFolder } from './manifest-wants';
import type { AddPlan } from './plan-add';
import type { AppFolder } from './read-app';

/** What was or would be added, in words, and what it means for the next deployment. */
export function addWords(plan: AddPlan): string {
  const { added, packages, translations, kept } = plan;
  const modules = added.filter(({ parent }) => parent[0] === 'modules');
  const scopes = added.filter(({ parent }) => parent[0] === 'permissions').map(nameOf);
  const isLicensed = added.some(({ name }) => name === 'enabled');
  return [
    ...section(
      'Modules',
      modules.map(({ parent, name }) => `${parent[1] ?? ''}  ${name}`),
    ),
    ...section(
      'Scopes',
      scopes.map((scope) => `${scope}  ${reasons[scope] ?? ''}`),
    ),
    ...section('Packages', packages),
    ...section('Messages, under the one key `standing`', translations),
    ...section('Yours, changed since they were added, and left as they are', kept),
    ...section('Export these there, for the manifest now names them', plan.missing),
    ...patternLines(plan.patterns),
    ...gapLines(plan.gaps),
    ...sizeWarning(plan.translationBytes),
    ...leftOutLines(plan.leftOut),
    ...(plan.resetsSchedules ? [...resetLines, ''] : []),
    ...majorVersion(scopes, isLicensed),
  ].join('\n');
}

/** Atlassian: a change to one scheduled trigger creates all of them anew and resets when they start. */
const resetLines = [
  'The next deployment starts your own scheduled triggers anew too, about five minutes after it:',
  '  Forge does so whenever one of them changes or is added',
];

/** What is left to the vendor's own code, also where nothing changes. */
export function leftToDo({ leftOut, gaps, patterns }: AddPlan): string {
  return [...patternLines(patterns), ...gapLines(gaps), ...leftOutLines(leftOut)].join('\n');
}

function patternLines(patterns: readonly string[]): string[] {
  return section(
    '`forge deploy` refuses the app until you do this: Atlassian’s linter sees no export of a pattern',
    patterns,
  );
}

function gapLines(gaps: readonly string[]): string[] {
  return section('Until you do this, notices are loaded on every page and decide there', gaps);
}

function leftOutLines(jobs: readonly LeftOutJob[]): string[] {
  if (jobs.length === 0) return [];
  return section(
    'No room: Forge allows five scheduled triggers. Call these of src/standing/history from a job of yours',
    jobs.map(
      ({ name, interval }) => `each ${interval}  ${name}(event, context)  ${without[name] ?? ''}`,
    ),
  );
}

/** What is missing until then. */
const without: Record<string, string> = {
  observe:
    'until then, the license is written down only when an admin opens its page, and notices are loaded on every page',
  reportPersonalData:
    'Atlassian requires it of apps that keep account ids, as those of admins who add to the history and of people who put a notice off',
};

const due = 'whether anybody is told anything, so that no notice is loaded where nobody is';

const reasons: Record<string, string> = {
  'storage:app': 'the license’s history is kept in the app’s own storage',
  'read:permission:jira': 'asks Jira whether the reader of the license page is an admin',
  'read:jira-user': 'shows admins in Jira by name who wrote what into the history',
  'read:confluence-user':
    'asks Confluence whether the reader of the license page is an admin, and the names of who wrote into the history',
  'report:personal-data':
    'tells Atlassian each week whose account ids are kept, and forgets closed accounts',
  'write:app-data:jira': `tells Jira ${due}`,
  'write:app-data:confluence': `tells Confluence ${due}`,
};

/** Atlassian: adding a scope and enabling licensing are major version upgrades ("App versions"). */
function majorVersion(scopes: readonly string[], isLicensed: boolean): string[] {
  if (scopes.length === 0 && !isLicensed)
    return ['No new scope: the next deployment is a minor version.', ''];
  return section(
    'The next deployment is a major version, which admins of sites must approve, for',
    [
      ...scopes.map((scope) => `the new scope ${scope}`),
      ...(isLicensed
        ? [
            'licensing.enabled: true, new here; it also needs the approval of your Marketplace listing',
          ]
        : []),
    ],
  );
}

/** Atlassian: the translation files of a manifest have a combined limit of 100 KB. */
function sizeWarning(bytes: number): string[] {
  if (bytes <= 100 * 1024) return [];
  return section('Mind the size', [
    `Your translation files come to ${Math.ceil(bytes / 1024)} KB together, and Forge allows 100 KB: take languages out`,
  ]);
}

/** Without its files an app does not build elsewhere. */
export function ignoredWords(paths: readonly string[]): string {
  const title =
    'Your .gitignore leaves these out; the app needs them, so add them with `git add --force`';
  const isPanel = (path: string): boolean => posix.dirname(path) === panelFolder;
  const others = paths.filter((path) => !isPanel(path));
  const all = paths.some(isPanel) ? [`${panelFolder}/`, ...others] : others;
  return section(title, all).join('\n');
}

/** What is left for the vendor to do. */
export function nextSteps(app: AppFolder, kit: Kit): string {
  const script = app.isTypeScript ? 'ts' : 'js';
  const pages = app.list('static').filter((path) => path.endsWith('/package.json'));
  const installs = pages.map((path) => {
    const folder = posix.dirname(path);
    const tarball = posix.relative(folder, `vendor/${kit.tarball.name}`);
    return `\n     in ${folder}, if it is to use <AccessGate>: npm install ${tarball}`;
  });
  return `Next
  1. npm install${installs.join('')}
  2. Set your choices in src/standing/policy.${script}, and name your other apps in src/standing/family.${script}
  3. Close a feature, where its resolver is defined:
       import { access, requireAccess } from './standing/gate';  (its path from there)
       resolver.define('save', requireAccess('full', save));
     and let <AccessGate> of standing-kit/ui-kit or standing-kit/custom-ui ask:
       resolver.define('standing.access', access);
  4. standing site      see every state of the license on your own machine
  5. forge deploy

standing remove takes all of this out again.`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

function nameOf({ name }: Want): string {
  return name;
}

import { apply, removeEmptyFolders } from './apply';
import { folderAndFlags } from './folder-and-flags';
import { isCommitted } from './git';
import { planRemove } from './plan-remove';
import { problemLine, type Problem } from './problem';
import { readApp, type AppFolder } from './read-app';
import { shownChanges } from './show';
import { usesOfKit } from './uses-of-kit';

/** What `standing remove --help` prints. */
export const removeHelp = `Usage: standing remove [DIR] [--dry-run]

Takes out of the Forge app in DIR (else this folder) what \`standing add\` put in.

  --dry-run  only shows it

Exit codes: 0 done, or nothing to do, 1 refused and nothing written, 2 misuse or failure.

Example:
  standing remove my-app`;

/** `standing remove [DIR] [--dry-run]`: takes out what `add` put in. Exit code 0: done; 1: refused. */
export function removeVerb(args: string[]): number {
  const { folder, isDryRun } = folderAndFlags(args, 'remove');
  const app = readApp(folder);
  if (!app.ok) return refuse(app.problem);
  const plan = planRemove(app.value, (path) => isCommitted(folder, path));
  if (!plan.ok) return refuse(plan.problem);
  const { changes, folders, notes } = plan.value;
  console.log(shownChanges(changes));
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
  const uses = usesOfKit(app.value);
  if (uses.length > 0) {
    const places = uses.join('\n  ');
    console.log(`\nYour own code still uses the kit, and does not build without it:\n  ${places}`);
  }
  if (isDryRun) {
    console.log('\nNothing was written (--dry-run).');
    return 0;
  }
  const failure = apply(folder, changes);
  if (failure) return refuse(failure);
  removeEmptyFolders(folder, folders);
  const undo = uses.length > 0 ? ['take your own uses of the kit out, named above'] : [];
  const deploy = `forge deploy${isMajor(app.value) ? major : ''}`;
  const steps = [...undo, 'npm install', deploy].map((step, at) => `  ${at + 1}. ${step}`);
  console.log(`\nNext\n${steps.join('\n')}`);
  return 0;
}

const major = '      scopes or licensing change with it: it may be a major version again';

function isMajor({ receipt }: AppFolder): boolean {
  const fragments = receipt?.manifest.fragments ?? [];
  return fragments.some(({ at }) => at[0] === 'permissions' || at.at(-1) === 'enabled');
}

function refuse(problem: Problem): number {
  console.error(`standing remove: ${problemLine(problem)}\nNothing was written.`);
  return 1;
}

import { addWords, ignoredWords, leftToDo, nextSteps } from './add-words';
import { apply } from './apply';
import { folderAndFlags } from './folder-and-flags';
import { refuseDirtyTree } from './dirty-tree';
import { ignoredByGit, readGit } from './git';
import { buildKit, kitRoot, readKit } from './kit-files';
import { planAdd } from './plan-add';
import { problemLine, type Problem } from './problem';
import { readApp } from './read-app';
import { receiptName } from './receipt';
import { shownChanges } from './show';

/** What `standing add --help` prints. */
export const addHelp = `Usage: standing add [DIR] [--dry-run]

Puts license page, notices and gates into the Forge app in DIR (else this folder): shows a diff and
what it means, then writes everything or nothing.

  --dry-run  only shows it

Exit codes: 0 done, or nothing to do, 1 refused and nothing written, 2 misuse or failure.

Example:
  standing add my-app`;

/** `standing add [DIR] [--dry-run]`: puts Standing into a Forge app. Exit code 0: done, or nothing to do; 1: refused. */
export function addVerb(args: string[]): number {
  const { folder, isDryRun } = folderAndFlags(args, 'add');
  buildKit();
  const kit = readKit(kitRoot());
  if (!kit.ok) return refuse(kit.problem);
  const app = readApp(folder);
  if (!app.ok) return refuse(app.problem);
  const plan = planAdd(app.value, kit.value);
  if (!plan.ok) return refuse(plan.problem);
  const { changes } = plan.value;
  if (changes.length === 0) {
    console.log(`Nothing to change: ${receiptName} and the app say the same.`);
    const left = leftToDo(plan.value);
    if (left !== '') console.log(`\n${left}`);
    return 0;
  }
  const git = readGit(folder, app.value.manifestName);
  const dirty = refuseDirtyTree(git, app.value);
  if (dirty) return refuse(dirty);
  console.log(shownChanges(changes));
  console.log(`\n${addWords(plan.value)}`);
  if (!git) console.log('The app is not in git: only standing remove can undo this.\n');
  const written = changes.flatMap(({ path, after }) => (after ? path : []));
  const ignored = git ? ignoredByGit(folder, written) : [];
  if (ignored.length > 0) console.log(ignoredWords(ignored));
  if (isDryRun) {
    console.log('Nothing was written (--dry-run).');
    return 0;
  }
  const failure = apply(folder, changes);
  if (failure) return refuse(failure);
  console.log(nextSteps(app.value, kit.value));
  return 0;
}

function refuse(problem: Problem): number {
  console.error(`standing add: ${problemLine(problem)}\nNothing was written.`);
  return 1;
}

import type ts from 'typescript';
import type { Manifest } from './manifest';
import { programOf } from './program';
import { reachOf, type Reach } from './reach';

/** A program text of the app. `file` is relative to the app's folder, with forward slashes. */
export type Source = { file: string; text: string; tree: ts.SourceFile };

/** A file that could not be examined, and why. */
export type Unread = { file: string; reason: 'unreadable' | 'not-utf-8' | 'syntax' | 'too-deep' };

/** A Forge app as the rules see it. */
export type App = {
  manifest: Manifest;
  sources: Source[];
  unread: Unread[];
  checker: ts.TypeChecker;
  reach: Reach;
};

/** Parses the texts of an app; `unread` are files that could not even be read. */
export function appOf(
  manifest: Manifest,
  texts: ReadonlyMap<string, string>,
  unread: readonly Unread[] = [],
): App {
  const program = programOf(texts);
  const sources: Source[] = [];
  const unparsed: Unread[] = [];
  for (const [file, text] of texts) {
    const tree = program.getSourceFile(`/${file}`);
    if (!tree) unparsed.push({ file, reason: 'too-deep' });
    else if (isWhole(program, tree)) sources.push({ file, text, tree });
    else unparsed.push({ file, reason: 'syntax' });
  }
  return {
    manifest,
    sources,
    unread: [...unread, ...unparsed],
    checker: program.getTypeChecker(),
    reach: reachOf(manifest, sources),
  };
}

function isWhole(program: ts.Program, tree: ts.SourceFile): boolean {
  return program.getSyntacticDiagnostics(tree).every(({ code }) => isHarmless(code));
}

/** Other tools take a bare `>` or `}` in JSX and types in JavaScript, and the tree is whole all the same. */
function isHarmless(code: number): boolean {
  return code === 1381 || code === 1382 || (code >= 8000 && code < 9000);
}

import { lineAt } from './problem';

/** Those of our sources of which the manifest names exports. `gate` and `history` were written with patterns once. */
const namedByManifest = /^src\/standing\/(?:banner|gate|history|license)\.[jt]s$/;

/**
 * Where a vendor's own version of a source of ours exports by a pattern, `export const { observe } = …`, as
 * `place  what to do`. Atlassian: the linter that `forge deploy` asks sees none of these names.
 */
export function patternExports(
  edited: readonly string[],
  read: (path: string) => Buffer | undefined,
): string[] {
  return edited.flatMap((path) => {
    const text = read(path)?.toString() ?? '';
    const found = /^export (?:const|let|var) *\{/m.exec(text);
    if (!namedByManifest.test(path) || !found) return [];
    const place = `${path}:${lineAt(text, found.index)}`;
    return [
      `${place}  take \`export\` away here, and export the names at the end: \`export { … };\``,
    ];
  });
}

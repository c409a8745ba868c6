import { visit } from 'yaml';
import { parseManifest, startOf } from './manifest-text';
import { lineAt } from './problem';
import type { AppFolder } from './read-app';

const ownModule = '(?:policy|family|keys|gate|license|banner|history)(?:\\.[jt]s)?';
const use = new RegExp(`['"\`](?:standing-kit/[\\w-]+|[^'"\`\\s]*\\bstanding/${ownModule})['"\`]`);
const useBeside = new RegExp(`['"\`]\\./${ownModule}['"\`]`);

/** The places, as `file:line`, where the vendor's own modules and sources use what `add` wrote. */
export function usesOfKit(app: AppFolder): string[] {
  const files = app
    .list('.')
    .filter(
      (path) =>
        /\.[cm]?[jt]sx?$/.test(path) &&
        !/(^|\/)(build|dist)\//.test(path) &&
        app.receipt?.created[path] === undefined,
    );
  const inSources = files.flatMap((path) => {
    const lines = (app.read(path) ?? '').toString().split('\n');
    const isUse = (line: string): boolean =>
      use.test(line) || (/^src\/standing\/[^/]+$/.test(path) && useBeside.test(line));
    return lines.flatMap((line, index) => (isUse(line) ? `${path}:${index + 1}` : []));
  });
  return [...usesInManifest(app), ...inSources];
}

/** A module without a resolver of its own may name our function. */
function usesInManifest({ manifest, manifestName, receipt }: AppFolder): string[] {
  const parsed = parseManifest(manifest.text);
  if (!parsed.ok || !receipt) return [];
  const names = receipt.manifest.fragments.flatMap(({ at }) => at.at(-1) ?? []);
  const ours = new Set<unknown>(names.filter((name) => name.startsWith('standing-')));
  const lines: string[] = [];
  visit(parsed.value.document, {
    Map: (_, map) => (ours.has(map.get('key')) ? visit.SKIP : undefined),
    Scalar: (key, scalar) => {
      if (key === 'key' || !ours.has(scalar.value)) return;
      lines.push(`${manifestName}:${lineAt(manifest.text, startOf(scalar))}`);
    },
  });
  return lines;
}

import type { App } from './app';
import type { Finding } from './finding';
import { rules } from './rules';

/** All findings of an app, in the order of files, lines and columns; without the lines that ask for silence. */
export function examine(app: App): Finding[] {
  const found = Object.values(rules).flatMap((rule) => rule(app));
  const texts = new Map(app.sources.map(({ file, text }) => [file, text.split('\n')]));
  texts.set('manifest.yml', app.manifest.text.split('\n'));
  return found
    .filter(({ fault, file, span }) => {
      const above = texts.get(file)?.[span.line - 2] ?? '';
      return !silencedIn(above).includes(fault.code);
    })
    .sort(byPlace);
}

/** The codes of `// standing-ignore-next-line is-active`; `#` in manifest.yml, braces in JSX. */
function silencedIn(line: string): string[] {
  const codes = /(?:\/\/|\/\*|#)\s*standing-ignore-next-line\s+([a-z, -]+)/.exec(line)?.[1];
  return codes?.split(/[\s,]+/) ?? [];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.span.line - b.span.line || a.span.column - b.span.column;
}

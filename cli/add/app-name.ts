import { posix } from 'node:path';
import { isText } from '../../src/wire/json';
import { parseJsonObject } from './json-members';
import type { AppFolder } from './read-app';

/** Atlassian: an app's name has at most 60 characters. */
const MOST_LETTERS = 60;

/** The app as its users know it: as its policy says, else a start, for the vendor to better there. */
export function appNameOf(app: AppFolder): string {
  const policy = app.read(`src/standing/policy.${app.isTypeScript ? 'ts' : 'js'}`)?.toString();
  return nameInPolicy(policy ?? '') ?? nameOfPackage(app);
}

/** What stands in `export const app = { name: '…' }`. */
function nameInPolicy(text: string): string | null {
  const member = /^export const app\b[^=]*=\s*\{\s*name:\s*(['"])((?:\\.|(?!\1)[^\\\n])+)\1/m;
  return member.exec(text)?.[2]?.replaceAll(/\\(.)/g, '$1') ?? null;
}

/** `@vendor/my-app` → `My app`. */
function nameOfPackage({ packageFile, path }: AppFolder): string {
  const file = parseJsonObject(packageFile.text, 'package.json');
  const given = file.ok ? file.value.name : undefined;
  const name = isText(given) ? given : posix.basename(path.replaceAll('\\', '/'));
  const words = name
    .replace(/^@[^/]*\//, '')
    .replaceAll(/[-_.]+/g, ' ')
    .trim();
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, MOST_LETTERS).trim() || 'My app';
}

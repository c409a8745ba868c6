import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../src/wire/result';
import { appOf, type App, type Unread } from './app';
import { parseManifest } from './manifest';

/** Why a folder is no Forge app that can be examined. */
export type NoApp = { code: 'no-manifest' } | { code: 'manifest-unreadable' };

const extensions = /\.(?:tsx?|jsx?|mjs|cjs|mts|cts)$/;
const declarations = /\.d\.[mc]?ts$/;
const minified = /[.-](?:min|bundle)\.[mc]?js$/;
const tests =
  /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|cypress)\/|\.(?:test|spec|stories)\.[a-z]+$/;
const skippedFolders = new Set(['node_modules', 'dist', 'build', 'out', 'coverage']);
/** Nobody writes texts of this length, or of that length in so few lines; tools do. In UTF-16 units. */
const generated = { length: 1_000_000, fromLength: 20_000, averageLine: 1_000 };

/** Reads manifest.yml and the sources of the Forge app in `folder`. */
export async function readApp(folder: string): Promise<Result<App, NoApp>> {
  const manifestText = await textOf(join(folder, 'manifest.yml'));
  if (!manifestText.ok) {
    const code = manifestText.reason === 'missing' ? 'no-manifest' : 'manifest-unreadable';
    return { ok: false, problem: { code } };
  }
  const manifest = parseManifest(manifestText.text);
  if (!manifest) return { ok: false, problem: { code: 'manifest-unreadable' } };

  const texts = new Map<string, string>();
  const unread: Unread[] = [];
  for (const file of await sourceFiles(folder, '')) {
    const read = await textOf(join(folder, file));
    if (!read.ok)
      unread.push({ file, reason: read.reason === 'missing' ? 'unreadable' : read.reason });
    else if (!isGenerated(read.text)) texts.set(file, read.text);
  }
  return { ok: true, value: appOf(manifest, texts, unread) };
}

/** Relative to `folder`, in the order of their names. An app within the app is another one's. */
async function sourceFiles(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  if (below !== '' && entries.some(({ name }) => name === 'manifest.yml')) return [];
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) {
      files.push(...(await sourceFiles(folder, file)));
    } else if (entry.isFile() && isSource(file)) files.push(file);
  }
  return files;
}

function isSource(file: string): boolean {
  const isProgram = extensions.test(file) && !declarations.test(file);
  return isProgram && !minified.test(file) && !tests.test(file);
}

function isGenerated(text: string): boolean {
  const average = text.length / text.split('\n').length;
  if (text.length >= generated.length) return true;
  return text.length >= generated.fromLength && average >= generated.averageLine;
}

type Read =
  { ok: true; text: string } | { ok: false; reason: 'missing' | 'unreadable' | 'not-utf-8' };

async function textOf(path: string): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, reason: isMissing ? 'missing' : 'unreadable' };
  }
  try {
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch {
    return { ok: false, reason: 'not-utf-8' };
  }
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { refused, type Planned } from './problem';
import { parseReceipt, receiptName, type Receipt } from './receipt';
import { decodeText, type TextFile } from './text-file';

/** An app's folder as far as it is read: everything a plan needs, so that planning itself is pure. */
export type AppFolder = {
  path: string;
  manifestName: string;
  manifest: TextFile;
  packageFile: TextFile;
  isTypeScript: boolean;
  receipt: Receipt | null;
  /** The bytes of a file by its path with forward slashes; undefined where there is none. */
  read: (path: string) => Buffer | undefined;
  /** All files below a folder, as paths from the app's folder. */
  list: (folder: string) => string[];
  hasFolder: (path: string) => boolean;
};

/** Reads the folder of a Forge app. */
export function readApp(path: string): Planned<AppFolder> {
  const manifestName = ['manifest.yml', 'manifest.yaml'].find((name) => isFile(join(path, name)));
  if (manifestName === undefined) {
    const message = `no manifest.yml in ${path}: name the folder of a Forge app`;
    return refused({ code: 'no-manifest', message });
  }
  if (!isFile(join(path, 'package.json'))) {
    const message = `no package.json in ${path}: run \`npm init\` there, for the kit is an npm package`;
    return refused({ code: 'no-package-json', message });
  }
  const receipt = readReceipt(path);
  if (!receipt.ok) return receipt;
  const list = (folder: string): string[] =>
    filesBelow(join(path, folder)).map((file) => slashed(relative(path, file)));
  return {
    ok: true,
    value: {
      path,
      manifestName,
      manifest: decodeText(readFileSync(join(path, manifestName))),
      packageFile: decodeText(readFileSync(join(path, 'package.json'))),
      isTypeScript: isTypeScript(path, list('src'), receipt.value),
      receipt: receipt.value,
      read: (file) => (isFile(join(path, file)) ? readFileSync(join(path, file)) : undefined),
      list,
      hasFolder: (folder) => isFolder(join(path, folder)),
    },
  };
}

function readReceipt(path: string): Planned<Receipt | null> {
  const file = join(path, receiptName);
  if (!isFile(file)) return { ok: true, value: null };
  const receipt = parseReceipt(readFileSync(file, 'utf8'));
  if (receipt) return { ok: true, value: receipt };
  const message =
    'not a receipt of this version of standing add: take the file from git, or move it away';
  return refused({ code: 'unreadable-receipt', message, file: receiptName });
}

/** What is there already stays in its language. Sources speak next: a tsconfig.json is also kept for checked JavaScript. */
function isTypeScript(path: string, sources: string[], receipt: Receipt | null): boolean {
  if (receipt) return receipt.created['src/standing/policy.ts'] !== undefined;
  const own = sources.filter((file) => !file.startsWith('src/standing/'));
  if (own.some((file) => /(?<!\.d)\.tsx?$/.test(file))) return true;
  return isFile(join(path, 'tsconfig.json')) && !own.some((file) => /\.jsx?$/.test(file));
}

function filesBelow(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './app';
import type { Manifest, ManifestFunction } from './manifest';
import { importedFile } from './program';

/** Where files of the app run, told from the manifest and the imports. */
export type Reach = {
  /** Whether this code runs in a browser and not also in a function. */
  isBrowser: (file: string) => boolean;
  /** Whether Forge runs this code nowhere: it lies outside `src`, and no handler leads to it. */
  isElsewhere: (file: string) => boolean;
  /** The app's own files that a file imports. */
  importsOf: (file: string) => string[];
  /** Whether only triggers, schedules and queues lead to this file. */
  isJobsOnly: (file: string) => boolean;
  /** The exports of `file` that are handlers of triggers, schedules and queues alone. */
  jobHandlers: (file: string) => ReadonlySet<string>;
  /** Where a handler of the manifest is written. */
  handlerOf: (functionKey: string) => Handler | null;
};

/** The source of a handler, and the name under which that exports it. */
export type Handler = { file: string; exported: string };

const browserPackages = ['@forge/bridge', '@forge/react', 'react-dom', 'react-dom/client'];

/** Follows the manifest's handlers and resources through the app's own imports. */
export function reachOf(manifest: Manifest, sources: readonly Source[]): Reach {
  const files = new Map(sources.map((source) => [source.file, importsOf(source)]));
  const handlers = new Map(
    manifest.functions.flatMap((each) => {
      const handler = handlerIn(files, each);
      return handler ? [[each.key, handler] as const] : [];
    }),
  );
  const isJob = (key: string): boolean => {
    const callers = manifest.callers.filter((caller) => caller.function === key);
    return callers.length > 0 && callers.every((caller) => caller.isJob);
  };
  const next = (file: string): string[] => importedFiles(files, file);
  const all = [...handlers];
  const reached = (keep: (key: string) => boolean): Set<string> =>
    closure(
      all.filter(([key]) => keep(key)).map(([, { file }]) => file),
      next,
    );
  const functions = reached(() => true);
  const asked = reached((key) => !isJob(key));
  const browser = closure(browserEntries(manifest, files), next);
  return {
    isBrowser: (file) => browser.has(file) && !functions.has(file),
    // Atlassian: handlers lie below `src`. A file there may be reached in a way that is not followed.
    isElsewhere: (file) => !file.startsWith('src/') && !functions.has(file),
    importsOf: next,
    isJobsOnly: (file) => functions.has(file) && !asked.has(file),
    jobHandlers: (file) =>
      new Set(
        all
          .filter(([key, handler]) => handler.file === file && isJob(key))
          .map(([, handler]) => handler.exported),
      ),
    handlerOf: (key) => handlers.get(key) ?? null,
  };
}

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf({ tree }: Source): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType =
        ts.isImportDeclaration(node) &&
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (!isType && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        names.push(node.moduleSpecifier.text);
      }
    } else if (ts.isCallExpression(node)) {
      const [name] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require');
      if (loads && name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** Atlassian: a handler is a file below `src` without its extension, a dot and an export. */
function handlerIn(files: Imports, { handler }: ManifestFunction): Handler | null {
  const dot = handler.lastIndexOf('.');
  const file = importedFile(files, `./${handler.slice(0, dot)}`, 'src/manifest');
  return file === null ? null : { file, exported: handler.slice(dot + 1) };
}

function browserEntries(manifest: Manifest, files: Imports): string[] {
  const resources = manifest.resources.map((path) => posix.normalize(path));
  const folders = resources.flatMap((path) =>
    files.has(path) ? [] : [`${interfaceFolder(path)}/`],
  );
  return [...files].flatMap(([file, imports]) => {
    const isEntry = resources.includes(file) || folders.some((folder) => file.startsWith(folder));
    return isEntry || imports.some((name) => browserPackages.includes(name)) ? [file] : [];
  });
}

/** A Custom UI is built into a folder below its sources: `static/hello/build` is made of `static/hello`. */
function interfaceFolder(path: string): string {
  const output = /^(.+?)\/(?:build|dist|out|public|www)(?:\/.*)?$/.exec(path);
  return output?.[1] ?? path.replace(/\/$/, '');
}

/** What can be reached from `entries`, these included. */
export function closure(
  entries: readonly string[],
  next: (file: string) => readonly string[],
): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...next(file));
  }
  return reached;
}

function importedFiles(files: Imports, file: string): string[] {
  return (files.get(file) ?? []).flatMap((name) => importedFile(files, name, file) ?? []);
}

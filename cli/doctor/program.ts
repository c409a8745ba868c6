import { posix } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  allowJs: true,
  noLib: true,
  // All files are given; TypeScript would go from import to import by calling itself.
  noResolve: true,
  types: [],
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];

/**
 * TypeScript's program over texts in memory, for its syntax trees and its names: which declaration
 * a name stands for, also across the app's own files. Types play no part, so packages need not be there.
 */
export function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const trees = new Map([...texts].map(([file, text]) => [file, treeOf(`/${file}`, text)]));
  const host: ts.CompilerHost = {
    getSourceFile: (name) => trees.get(name.slice(1)),
    fileExists: (name) => texts.has(name.slice(1)),
    readFile: (name) => texts.get(name.slice(1)),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const file = importedFile(texts, text, from.slice(1));
        return { resolvedModule: file === null ? undefined : asModule(file) };
      }),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  const rootNames = [...texts.keys()].map((file) => `/${file}`);
  return ts.createProgram({ rootNames, options, host });
}

/** Deeper than anybody writes; TypeScript and the rules go down by calling themselves. */
const DEEPEST = 500;

/** The syntax tree of a text, or undefined when it is nested too deeply to be walked. */
function treeOf(name: string, text: string): ts.SourceFile | undefined {
  let tree: ts.SourceFile;
  try {
    tree = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  let level: ts.Node[] = [tree];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const below: ts.Node[] = [];
    for (const node of level) {
      ts.forEachChild(node, (child) => {
        below.push(child);
      });
    }
    level = below;
  }
  return level.length > 0 ? undefined : tree;
}

/**
 * The app's own file that `name` stands for in an import of the file `from`, or null. Aliases (`@/x`, `~/x`, `@lib/x`,
 * a `baseUrl`) are not looked up where bundlers and TypeScript configure them: they lead below a `src` around `from`.
 */
export function importedFile(
  files: { has: (file: string) => boolean },
  name: string,
  from: string,
): string | null {
  if (name.startsWith('.')) return fileAt(files, posix.join(posix.dirname(from), name));
  const below = name.replace(/^(?:[@~#]\/?|src\/)/, '');
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    const found = fileAt(files, posix.join(folder, 'src', below));
    if (found !== null || folder === '.' || folder === '/') return found;
  }
}

function fileAt(files: { has: (file: string) => boolean }, base: string): string | null {
  // An import may say `.js` of a file that is written in TypeScript.
  const bases = [base, base.replace(/\.[mc]?jsx?$/, ''), posix.join(base, 'index')];
  const candidates = bases.flatMap((each) => endings.map((ending) => each + ending));
  return candidates.find((file) => files.has(file)) ?? null;
}

function asModule(file: string): ts.ResolvedModuleFull {
  return { resolvedFileName: `/${file}`, extension: posix.extname(file) };
}

import { posix } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  allowJs: true,
  noLib: true,
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
  const host: ts.CompilerHost = {
    getSourceFile: (name, target) => {
      const text = texts.get(name.slice(1));
      return text === undefined ? undefined : ts.createSourceFile(name, text, target, true);
    },
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

/** The app's own file that `name` stands for in an import of the file `from`, or null. */
export function importedFile(
  files: { has: (file: string) => boolean },
  name: string,
  from: string,
): string | null {
  if (!name.startsWith('.')) return null;
  const base = posix.join(posix.dirname(from), name);
  // An import may say `.js` of a file that is written in TypeScript.
  const bases = [base, base.replace(/\.[mc]?jsx?$/, ''), posix.join(base, 'index')];
  const candidates = bases.flatMap((each) => endings.map((ending) => each + ending));
  return candidates.find((file) => files.has(file)) ?? null;
}

function asModule(file: string): ts.ResolvedModuleFull {
  return { resolvedFileName: `/${file}`, extension: posix.extname(file) };
}

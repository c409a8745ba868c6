import type { Result } from '../../src/wire/result';

/** Why nothing was written: a code for programs, words for people, and where it is. `line` counts from 1. */
export type Problem = { code: ProblemCode; message: string; file?: string; line?: number };

type ProblemCode =
  | 'no-kit'
  | 'no-manifest'
  | 'unknown-manifest-shape'
  | 'no-product'
  | 'no-admin-place'
  | 'no-package-json'
  | 'unreadable-json'
  | 'unreadable-receipt'
  | 'package-version'
  | 'key-clash'
  | 'file-clash'
  | 'dirty-tree'
  | 'not-added'
  | 'fragment-edited'
  | 'edited-not-committed'
  | 'not-written';

/** What was planned, or why nothing is. */
export type Planned<Value> = Result<Value, Problem>;

/** That nothing is planned. */
export function refused(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

/** The number of the line that holds `offset`, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** `manifest.yml:12: words (code)`, as editors and people read it. */
export function problemLine({ code, message, file, line }: Problem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${place}${message} (${code})`;
}

import type ts from 'typescript';
import type { Source } from './app';

/** What a finding says, as data. The words are in `words.ts`. */
export type Fault =
  | { code: 'is-active' }
  | { code: 'absent-license-as-unlicensed'; how: 'same-answer' | 'throws' }
  | { code: 'absent-license-as-licensed' }
  | { code: 'browser-decides' }
  | { code: 'date-read-one-way'; field: string; reader: string }
  | { code: 'family-mistake'; member: string; mistake: string }
  | { code: 'license-in-module-scope'; holder: string }
  | { code: 'observer-filtered'; module: string; handler: string }
  | { code: 'license-type-exhaustive'; otherTypes: 'unanswered' | 'throws' }
  | { code: 'licensing-not-enabled'; reader: string };

/** The name of a rule, which its findings carry. */
export type Code = Fault['code'];

/** The text of `file` between `start` and `end` is to become `text`. Offsets count UTF-16 units. */
export type Edit = { file: string; start: number; end: number; text: string };

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Span = { line: number; column: number; endLine: number; endColumn: number };

/** A fault at its place. `edits` mend it when they are not empty. */
export type Finding = { fault: Fault; file: string; span: Span; edits: Edit[] };

/** A finding at a node of a source. */
export function findingAt(source: Source, node: ts.Node, fault: Fault): Finding {
  return { fault, file: source.file, span: spanOf(source, node), edits: [] };
}

function spanOf({ tree }: Source, node: ts.Node): Span {
  const start = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  const end = tree.getLineAndCharacterOfPosition(node.getEnd());
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

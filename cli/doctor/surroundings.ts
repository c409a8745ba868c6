import ts from 'typescript';
import type { Judgements } from './decisions';
import type { LocalFunction } from './declarations';
import { functionAround } from './syntax';
import { isTruthy } from './value';
import type { Evaluate } from './worlds';

/** Calls of calls that are followed back. */
const DEEPEST = 4;

/**
 * Whether control gets to `node` when there is no license: what stands before it, or before all calls of its
 * function, may have left already.
 */
export function isReachedWhenAbsent(
  node: ts.Node,
  judgements: Pick<Judgements, 'flow' | 'evaluate'>,
  depth = 0,
): boolean {
  const { parent } = node;
  const { flow, evaluate } = judgements;
  if (ts.isSourceFile(parent)) return true;
  if (isShutOut(node, parent, evaluate)) return false;
  if (ts.isBlock(parent) || ts.isCaseClause(parent) || ts.isDefaultClause(parent)) {
    for (const before of parent.statements) {
      if (before === node) break;
      if (ts.isIfStatement(before) && !before.elseStatement && leaves(before.thenStatement)) {
        if (isAlways(true, before.expression, evaluate)) return false;
      }
    }
  }
  if (isLocalFunction(node) && depth < DEEPEST) {
    const calls = flow.names.allCallsOf(node);
    const isReached = (call: ts.Node): boolean => isReachedWhenAbsent(call, judgements, depth + 1);
    if (calls && !calls.some(isReached)) return false;
  }
  return isReachedWhenAbsent(parent, judgements, depth);
}

function isLocalFunction(node: ts.Node): node is LocalFunction {
  return (
    ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)
  );
}

function isShutOut(node: ts.Node, parent: ts.Node, evaluate: Evaluate): boolean {
  if (ts.isIfStatement(parent)) {
    if (parent.thenStatement === node) return isAlways(false, parent.expression, evaluate);
    return parent.elseStatement === node && isAlways(true, parent.expression, evaluate);
  }
  if (ts.isConditionalExpression(parent)) {
    if (parent.whenTrue === node) return isAlways(false, parent.condition, evaluate);
    return parent.whenFalse === node && isAlways(true, parent.condition, evaluate);
  }
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isAlways(false, parent.left, evaluate);
  return kind === ts.SyntaxKind.BarBarToken && isAlways(true, parent.left, evaluate);
}

/** Whether a condition has this answer in the absence of a license, whatever else holds. */
function isAlways(answer: boolean, condition: ts.Expression, evaluate: Evaluate): boolean {
  const asked = new Set<string>();
  const truth = (guesses: ReadonlyMap<string, boolean>): boolean | null => {
    const value = evaluate(condition, { world: 'absent', guesses, asked });
    return value.is === 'throws' ? null : isTruthy(value);
  };
  if (truth(new Map()) !== answer) return false;
  return truth(new Map([...asked].map((id) => [id, false]))) === answer;
}

/** Whether a statement always ends the function or the turn of a loop. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

/** Whether an error would be caught in the same function. */
export function isInTry(node: ts.Node): boolean {
  const around = functionAround(node);
  return (
    ts.findAncestor(node, (each) => {
      if (each === around) return 'quit';
      return (
        ts.isTryStatement(each.parent) && each.parent.tryBlock === each && !!each.parent.catchClause
      );
    }) !== undefined
  );
}

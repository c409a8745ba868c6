import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf, type Judgements } from '../decisions';
import { findingAt, type Finding } from '../finding';
import type { Shape } from '../shape';
import { bare, memberName, walk } from '../syntax';

/** A `switch` on the license's type that has no answer to a type of which it has not heard. */
export function licenseTypeExhaustive(app: App): Finding[] {
  const { flow } = judgementsOf(app);
  return judgementsOf(app).sources.flatMap((source) => {
    const found: Finding[] = [];
    walk(source.tree, (node) => {
      if (!ts.isSwitchStatement(node)) return;
      const shape = shapeWithin(node.expression, flow);
      if (shape?.is !== 'field' || shape.part !== 'type') return;
      const rest = node.caseBlock.clauses.find(ts.isDefaultClause);
      if (rest ? !givesUp(rest.statements) : isAnsweredAround(node)) return;
      const otherTypes = rest ? 'throws' : 'unanswered';
      found.push(
        findingAt(source, node.expression, { code: 'license-type-exhaustive', otherTypes }),
      );
    });
    return found;
  });
}

/** Of `type.toUpperCase()`, the type. */
function shapeWithin(node: ts.Expression, flow: Judgements['flow']): Shape | null {
  const inner = bare(node);
  const callee = ts.isCallExpression(inner) ? inner.expression : null;
  const isOfText =
    callee && /^(?:to(?:Locale)?(?:Upper|Lower)Case|trim)$/.test(memberName(callee) ?? '');
  return isOfText && ts.isPropertyAccessExpression(callee)
    ? shapeWithin(callee.expression, flow)
    : flow.shapeOf(inner);
}

/** Without a `default`: what stands before or after the `switch` answers a type that is in no `case`. */
function isAnsweredAround(node: ts.SwitchStatement): boolean {
  const last = node.caseBlock.clauses.at(-1)?.statements.at(-1);
  if (last && ts.isBlock(node.parent) && leavesFunction(last)) {
    const after = node.parent.statements[node.parent.statements.indexOf(node) + 1];
    return after !== undefined && !givesUp([after]);
  }
  const unset = namesUnset(node.parent);
  let isAsked = false;
  walk(node.caseBlock, (each) => {
    if (ts.isBinaryExpression(each) && unset.includes(each.left.getText())) isAsked = true;
  });
  return !isAsked;
}

function leavesFunction(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leavesFunction);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** The variables of a block that are declared without a value. */
function namesUnset(block: ts.Node): string[] {
  const names: string[] = [];
  ts.forEachChild(block, (statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { initializer, name } of statement.declarationList.declarations) {
      if (!initializer) names.push(name.getText());
    }
  });
  return names;
}

function givesUp(statements: readonly ts.Statement[]): boolean {
  let isFound = false;
  for (const statement of statements) {
    walk(statement, (node) => {
      const isNever =
        ts.isVariableDeclaration(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword;
      const isAssertion =
        ts.isCallExpression(node) && /never|exhaust|unreachable/i.test(node.expression.getText());
      if (ts.isThrowStatement(node) || isNever || isAssertion) isFound = true;
    });
  }
  return isFound;
}

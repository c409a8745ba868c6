import ts from 'typescript';
import { bare, isAssignment, isTransparent } from './syntax';

/** The largest expression around a flag that only combines and compares. */
export function wholeExpression(node: ts.Expression): ts.Expression {
  const { parent } = node;
  if (
    isTransparent(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isPrefixUnaryExpression(parent)
  ) {
    return wholeExpression(parent);
  }
  if (ts.isBinaryExpression(parent) && !isAssignment(parent)) {
    return isBranch(parent, node) ? node : wholeExpression(parent);
  }
  if (ts.isConditionalExpression(parent) && parent.condition !== node)
    return wholeExpression(parent);
  const isBoolean =
    ts.isCallExpression(parent) &&
    ts.isIdentifier(parent.expression) &&
    parent.expression.text === 'Boolean';
  return isBoolean && parent.arguments[0] === node ? wholeExpression(parent) : node;
}

/** `licensed && <Page />`, `licensed && open()`: what follows is done, not compared. */
function isBranch(
  { left, right, operatorToken }: ts.BinaryExpression,
  node: ts.Expression,
): boolean {
  if (left !== node) return false;
  const isAnd = operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  const done = bare(right);
  const isBoolean = ts.isCallExpression(done) && done.expression.getText() === 'Boolean';
  return (
    isAnd &&
    (ts.isJsxElement(done) ||
      ts.isJsxSelfClosingElement(done) ||
      ts.isJsxFragment(done) ||
      (ts.isCallExpression(done) && !isBoolean))
  );
}

/** Whether only the truth of an expression counts, as in `if (…)`. */
export function isTestedOnly(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isBinaryExpression(parent)) return isBranch(parent, node);
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

import ts from 'typescript';

type Transparent =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.TypeAssertion
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.AwaitExpression;

/** Parentheses, casts, `!` and `await` say nothing of the license. */
export function isTransparent(node: ts.Node): node is Transparent {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node)
  );
}

/** The expression within parentheses, casts, `!` and `await`. */
export function bare(node: ts.Expression): ts.Expression {
  return isTransparent(node) ? bare(node.expression) : node;
}

/** `x.name`, `x['name']`, `x?.name`. */
export function isMember(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** `name` of `x.name`, `x?.name`, `x['name']`. */
export function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return null;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

/** The member that a part of a pattern takes: `name` in `{ name }` and `{ name: other }`. */
export function takenName(element: ts.BindingElement): string | null {
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
}

/** The values that a function may return; for an arrow without braces, its expression. */
export function returnedBy(called: ts.FunctionLikeDeclaration): ts.Expression[] {
  const { body } = called;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const values: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) values.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return values;
}

/** The promise of `promise.then(…)`. */
export function argumentOfThen({ expression: callee }: ts.CallExpression): ts.Expression | null {
  const isThen = ts.isPropertyAccessExpression(callee) && callee.name.text === 'then';
  return isThen ? callee.expression : null;
}

/** `=`, `+=`, `??=` and the like. */
export function isAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  const { kind } = operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The function around a node, or null at the top of a file. */
export function functionAround(node: ts.Node): ts.SignatureDeclaration | null {
  return ts.findAncestor(node.parent, ts.isFunctionLike) ?? null;
}

/** Calls `visit` for every node below `node`, itself included. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** Adds to the list under a key. */
export function push<Item>(lists: Map<ts.Node, Item[]>, key: ts.Node, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

import ts from 'typescript';
import { isMember } from './syntax';

/** A function whose body is at hand. */
export type LocalFunction =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.GetAccessorDeclaration
  | ts.ConstructorDeclaration;

/** The function that a declaration holds, also inside `useCallback(…)` and the like; of a class, its constructor. */
export function functionIn(declaration: ts.Declaration): LocalFunction | null {
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) {
    return declaration;
  }
  if (ts.isClassDeclaration(declaration)) {
    return declaration.members.find(ts.isConstructorDeclaration) ?? null;
  }
  const value = valueIn(declaration);
  const wrapped = value && ts.isCallExpression(value) ? value.arguments[0] : value;
  return wrapped && (ts.isArrowFunction(wrapped) || ts.isFunctionExpression(wrapped))
    ? wrapped
    : null;
}

/** What a variable or member is given where it is declared: `x = v`, `x: v`, `this.x = v`, `export default v`. */
export function valueIn(declaration: ts.Declaration): ts.Expression | null {
  if (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) {
    return declaration.initializer ?? null;
  }
  if (ts.isParameter(declaration)) return declaration.initializer ?? null;
  if (ts.isPropertyAssignment(declaration)) return declaration.initializer;
  if (ts.isShorthandPropertyAssignment(declaration)) return declaration.name;
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  if (ts.isBinaryExpression(declaration)) return declaration.right;
  if (!isMember(declaration) || !ts.isBinaryExpression(declaration.parent)) return null;
  return declaration.parent.left === declaration ? declaration.parent.right : null;
}

/** Where a symbol is declared, beyond imports and `{ name }`. */
export function declarationOfSymbol(
  checker: ts.TypeChecker,
  found: ts.Symbol,
): ts.Declaration | null {
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const declaration = symbol.valueDeclaration ?? null;
  const named = declaration && ts.isShorthandPropertyAssignment(declaration) ? declaration : null;
  const value = named && checker.getShorthandAssignmentValueSymbol(named);
  return value && value !== symbol ? declarationOfSymbol(checker, value) : declaration;
}

/** Where what a name or a member stands for is declared, beyond imports and `{ name }`. */
export function declarationAt(checker: ts.TypeChecker, node: ts.Node): ts.Declaration | null {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol ? declarationOfSymbol(checker, symbol) : null;
}

/** The expression of `name={…}`. */
export function attributeValue(attributes: ts.JsxAttributes, name: string): ts.Expression | null {
  for (const each of attributes.properties) {
    if (!ts.isJsxAttribute(each) || each.name.getText() !== name || !each.initializer) continue;
    return ts.isJsxExpression(each.initializer) ? (each.initializer.expression ?? null) : null;
  }
  return null;
}

import ts from 'typescript';
import type { App } from './app';

/** A function whose body is at hand. */
export type LocalFunction =
  ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

/** What names of the app stand for, across its files. */
export type Names = {
  /** The declaration of the variable, parameter or function that a name stands for. */
  declarationOf: (name: ts.Identifier) => ts.Declaration | null;
  /** Whether the variable is given a value after its declaration. */
  isReassigned: (declaration: ts.Declaration) => boolean;
  /** The function of the app that is called, if it is a plain name. */
  calledFunction: (call: ts.CallExpression) => LocalFunction | null;
  callsOf: (called: LocalFunction) => readonly ts.CallExpression[];
  /** All calls of a function, or null when it is also handed on, and others may call it. */
  allCallsOf: (called: LocalFunction) => readonly ts.CallExpression[] | null;
  /** What is handed to a state's setter: `setX(value)` and `promise.then(setX)`. */
  givenTo: (setter: ts.Declaration) => readonly ts.Expression[];
};

export function namesOf({ checker, sources }: Pick<App, 'checker' | 'sources'>): Names {
  const calls = new Map<ts.Node, ts.CallExpression[]>();
  const given = new Map<ts.Node, ts.Expression[]>();
  const reassigned = new Set<ts.Node>();
  const handedOn = new Set<ts.Node>();

  const declarationOf = (name: ts.Identifier): ts.Declaration | null => {
    const found = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    if (!found) return null;
    const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    return symbol.valueDeclaration ?? null;
  };
  const note = (call: ts.CallExpression): void => {
    const callee = call.expression;
    const [first] = call.arguments;
    if (ts.isIdentifier(callee)) {
      const declaration = declarationOf(callee);
      if (!declaration) return;
      const called = functionIn(declaration);
      if (called) push(calls, called, call);
      else if (first) push(given, declaration, first);
    } else if (isThen(callee) && first && ts.isIdentifier(first)) {
      const declaration = declarationOf(first);
      if (declaration) push(given, declaration, callee.expression);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) note(node);
    if (ts.isIdentifier(node) && isValue(node)) {
      const declaration = declarationOf(node);
      const called = declaration && functionIn(declaration);
      if (called) handedOn.add(called);
    }
    if (ts.isBinaryExpression(node) && isAssignment(node) && ts.isIdentifier(node.left)) {
      const declaration = declarationOf(node.left);
      if (declaration) reassigned.add(declaration);
    }
    ts.forEachChild(node, visit);
  };
  for (const { tree } of sources) visit(tree);

  return {
    declarationOf,
    isReassigned: (declaration) => reassigned.has(declaration),
    calledFunction: ({ expression }) => {
      const declaration = ts.isIdentifier(expression) ? declarationOf(expression) : null;
      return declaration && functionIn(declaration);
    },
    callsOf: (called) => calls.get(called) ?? [],
    allCallsOf: (called) => (handedOn.has(called) ? null : (calls.get(called) ?? null)),
    givenTo: (setter) => given.get(setter) ?? [],
  };
}

/** Whether a name is used other than to call it: as an argument, in an array or an object. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isCallExpression(parent)) return parent.expression !== name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return ts.isArrayLiteralExpression(parent) || ts.isShorthandPropertyAssignment(parent);
}

/** `promise.then`. */
export function isThen(node: ts.Expression): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'then';
}

export function isAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  const { kind } = operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The function that a declaration holds, also inside `useCallback(…)` and the like. */
function functionIn(declaration: ts.Declaration): LocalFunction | null {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const { initializer } = declaration;
  const wrapped = ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
  return wrapped && (ts.isArrowFunction(wrapped) || ts.isFunctionExpression(wrapped))
    ? wrapped
    : null;
}

function push<Item>(lists: Map<ts.Node, Item[]>, key: ts.Node, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

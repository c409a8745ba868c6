import ts from 'typescript';
import type { App } from './app';
import { attributeValue, declarationAt, functionIn, type LocalFunction } from './declarations';
import { argumentOfThen, isAssignment, push, walk } from './syntax';

type Call = ts.CallExpression | ts.NewExpression;

/** What names of the app stand for, across its files. */
export type Names = {
  /** The declaration of the variable, parameter, function or member that a name stands for. */
  declarationOf: (name: ts.Node) => ts.Declaration | null;
  /** Whether the variable is given a value after its declaration. */
  isReassigned: (declaration: ts.Declaration) => boolean;
  /** The function of the app that is called. */
  calledFunction: (call: Call) => LocalFunction | null;
  callsOf: (called: ts.Node) => readonly Call[];
  /** All calls of a function, or null when it is also handed on, and others may call it. */
  allCallsOf: (called: ts.Node) => readonly Call[] | null;
  /** `<Component … />`, for the function of a component. */
  elementsOf: (component: ts.Node) => readonly ts.JsxOpeningLikeElement[];
  /** What a variable or member is given later, a state by its setter, a React context by its provider. */
  givenTo: (declaration: ts.Declaration) => readonly ts.Expression[];
};

/** Goes once through the sources and notes who calls, assigns and provides what. */
export function namesOf({ checker, sources }: Pick<App, 'checker' | 'sources'>): Names {
  const calls = new Map<ts.Node, Call[]>();
  const given = new Map<ts.Node, ts.Expression[]>();
  const elements = new Map<ts.Node, ts.JsxOpeningLikeElement[]>();
  const reassigned = new Set<ts.Node>();
  const handedOn = new Set<ts.Node>();
  const declaredNames = namesDeclaredIn(sources);

  const declarationOf = (name: ts.Node): ts.Declaration | null => {
    if (!ts.isIdentifier(name) || !declaredNames.has(name.text)) return null;
    return declarationAt(checker, name);
  };
  const functionOf = (callee: ts.Node): LocalFunction | null => {
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const declaration = ts.isIdentifier(name) ? declarationOf(name) : null;
    return declaration && functionIn(declaration);
  };
  const noteCall = (call: Call): void => {
    const [first] = call.arguments ?? [];
    const called = functionOf(call.expression);
    if (called) push(calls, called, call);
    else if (first && ts.isIdentifier(call.expression)) noteGiven(call.expression, first);
    const promise = ts.isCallExpression(call) ? argumentOfThen(call) : null;
    if (promise && first && ts.isIdentifier(first)) noteGiven(first, promise);
  };
  const noteGiven = (name: ts.Node, value: ts.Expression): void => {
    const declaration = declarationOf(name);
    if (declaration) push(given, declaration, value);
  };
  const noteAssignment = ({ left, right }: ts.BinaryExpression): void => {
    const name = ts.isPropertyAccessExpression(left) ? left.name : left;
    const declaration = ts.isIdentifier(name) ? declarationOf(name) : null;
    if (!declaration) return;
    reassigned.add(declaration);
    push(given, declaration, right);
  };
  const noteElement = (element: ts.JsxOpeningLikeElement): void => {
    const provided = providedContext(element);
    if (provided) noteGiven(provided.context, provided.value);
    const component = functionOf(element.tagName);
    if (component) push(elements, component, element);
  };
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) noteCall(node);
      if (ts.isBinaryExpression(node) && isAssignment(node)) noteAssignment(node);
      if (ts.isJsxOpeningLikeElement(node)) noteElement(node);
      const handed = ts.isIdentifier(node) && isValue(node) ? functionOf(node) : null;
      if (handed) handedOn.add(handed);
    });
  }

  return {
    declarationOf,
    isReassigned: (declaration) => reassigned.has(declaration),
    calledFunction: (call) => functionOf(call.expression),
    callsOf: (called) => calls.get(called) ?? [],
    allCallsOf: (called) => (handedOn.has(called) ? null : (calls.get(called) ?? null)),
    elementsOf: (component) => elements.get(component) ?? [],
    givenTo: (declaration) => given.get(declaration) ?? [],
  };
}

/** TypeScript takes long to look up members like `map`; most are not declared in the app. */
function namesDeclaredIn(sources: App['sources']): Set<string> {
  const names = new Set<string>();
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (ts.isIdentifier(node) && isDeclared(node)) names.add(node.text);
    });
  }
  return names;
}

function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  if (!('name' in parent) || parent.name !== name) return false;
  if (!ts.isPropertyAccessExpression(parent)) return true;
  return ts.isBinaryExpression(parent.parent) && parent.parent.left === parent;
}

/** Whether a name is used other than to call it: as an argument, in an array or an object. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isCallExpression(parent)) return parent.expression !== name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return ts.isArrayLiteralExpression(parent) || ts.isShorthandPropertyAssignment(parent);
}

/** `X` and its value in `<X.Provider value={…}>`. */
function providedContext({
  tagName,
  attributes,
}: ts.JsxOpeningLikeElement): { context: ts.Expression; value: ts.Expression } | null {
  const isProvider = ts.isPropertyAccessExpression(tagName) && tagName.name.text === 'Provider';
  const value = isProvider ? attributeValue(attributes, 'value') : null;
  return value && isProvider ? { context: tagName.expression, value } : null;
}

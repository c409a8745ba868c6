import ts from 'typescript';
import type { App } from './app';
import { handlersOf } from './handlers';
import { namesOf, type Names } from './names';
import { originsOf, type Origins } from './origins';
import { isContextName, isLicenseName, looksLikeLicense, memberShape, type Shape } from './shape';
import { bare, isMember, memberName, takenName, walk } from './syntax';

/** Tells what expressions of an app stand for: a context, a license, a member of a license. */
export type LicenseFlow = {
  names: Names;
  origins: Origins;
  shapeOf: (node: ts.Expression) => Shape | null;
};

/**
 * Asks backwards. An expression is a context when Forge made it (`getAppContext()`, a handler's argument) or its
 * name says so; a license when it is the `license` of a context; otherwise it is what its origins are.
 */
export function licenseFlowOf(
  app: Pick<App, 'checker' | 'sources' | 'manifest' | 'reach'>,
): LicenseFlow {
  const names = namesOf(app);
  const origins = originsOf(names);
  const handlers = handlersOf(app);
  const known = new Map<ts.Node, Shape | null>();

  /** Null also for what is asked while it is being answered, so that circles end. */
  function remembered(node: ts.Node, find: () => Shape | null): Shape | null {
    const before = known.get(node);
    if (before !== undefined) return before;
    known.set(node, null);
    const shape = find();
    known.set(node, shape);
    return shape;
  }

  function shapeOf(node: ts.Expression): Shape | null {
    const inner = bare(node);
    return remembered(inner, () => {
      if (ts.isCallExpression(inner)) return madeByForge(inner) ?? shapeAmong(origins.of(inner));
      if (ts.isIdentifier(inner)) return shapeOfName(inner);
      if (ts.isObjectLiteralExpression(inner)) return shapeOfSpread(inner);
      const name = memberName(inner);
      const shape = isMember(inner) && name !== null ? memberOf(inner.expression, name) : null;
      return shape ?? shapeAmong(origins.of(inner));
    });
  }

  /** The first shape; not sure when others of the nodes have none, and may be anything. */
  function shapeAmong(nodes: readonly ts.Expression[]): Shape | null {
    const shapes = nodes.map((node) => ({ node, shape: shapeOf(node) }));
    const found = shapes.find(({ shape }) => shape !== null)?.shape ?? null;
    const isMixed = shapes.some(({ node, shape }) => shape === null && !isNothing(bare(node)));
    return found && isMixed ? { ...found, isSure: false } : found;
  }

  /** A member by its name, unless the app itself wrote the object. */
  function memberOf(base: ts.Expression, name: string): Shape | null {
    const written = shapeOf(base) ? [] : origins.ofMember([base], name);
    const isFilledLater = written.every(isNothing);
    const shape = shapeAmong(written);
    return shape ?? (isFilledLater || isOpen(base) ? memberShape(shapeOf(base), name) : null);
  }

  /** Whether something is handed over by others than the calls that are known, such as Forge's resolver. */
  function isOpen(base: ts.Expression): boolean {
    const declaration = ts.isIdentifier(base) ? names.declarationOf(base) : null;
    if (!declaration || !ts.isParameter(declaration)) return false;
    return names.allCallsOf(declaration.parent) === null;
  }

  function shapeOfName(name: ts.Identifier): Shape | null {
    const declaration = names.declarationOf(name);
    return declaration ? shapeOfDeclaration(declaration) : byName(name.text);
  }

  function shapeOfDeclaration(declaration: ts.Declaration): Shape | null {
    return remembered(declaration, () => {
      if (ts.isParameter(declaration) && isContextOfHandler(declaration)) {
        return { is: 'context', from: 'function', isSure: true };
      }
      const values = origins.ofDeclaration(declaration);
      const shape = shapeAmong(values);
      if (shape) return shape;
      if (ts.isBindingElement(declaration)) return shapeOfElement(declaration, values);
      const isNamed = ts.isVariableDeclaration(declaration) || ts.isParameter(declaration);
      if (!isNamed || !ts.isIdentifier(declaration.name)) return null;
      const named = values.some(isAnswer) ? null : byName(declaration.name.text);
      const isGivenOther = values.some((each) => !ts.isIdentifier(bare(each)));
      return named ?? (isGivenOther ? null : licenseByUse(declaration, declaration.name));
    });
  }

  /** `{ license }` of whatever the pattern takes apart. */
  function shapeOfElement(
    element: ts.BindingElement,
    values: readonly ts.Expression[],
  ): Shape | null {
    const { parent: pattern, name: variable } = element;
    const taken = takenName(element);
    if (ts.isArrayBindingPattern(pattern)) {
      const isTold = values.some(isAnswer) || !ts.isIdentifier(variable);
      return isTold ? null : byName(variable.text);
    }
    if (taken === null || element.dotDotDotToken || values.length > 0) return null;
    const shape = memberShape(shapeOfDeclaration(pattern.parent), taken);
    if (shape || !ts.isIdentifier(variable)) return shape;
    return isLicenseName(taken) ? licenseByUse(element, variable) : null;
  }

  function shapeOfSpread({ properties }: ts.ObjectLiteralExpression): Shape | null {
    return shapeAmong(properties.filter(ts.isSpreadAssignment).map(({ expression }) => expression));
  }

  /** Atlassian: a function is called with the event or request, then the context. */
  function isContextOfHandler(parameter: ts.ParameterDeclaration): boolean {
    return handlers.has(parameter.parent) && parameter.parent.parameters[1] === parameter;
  }

  /** A parameter called `license` is Atlassian's when its members are. */
  function licenseByUse(declaration: ts.Declaration, name: ts.Identifier): Shape | null {
    if (!isLicenseName(name.text)) return null;
    const holder = ts.findAncestor(declaration, ts.isParameter);
    if (!holder) return null;
    const read: string[] = [];
    walk(holder.parent, (node) => {
      const member = memberName(node);
      if (member === null || !isMember(node)) return;
      const base = bare(node.expression);
      if (!ts.isIdentifier(base) || base.text !== name.text) return;
      if (names.declarationOf(base) === declaration) read.push(member);
    });
    return looksLikeLicense(read) ? { is: 'license', from: 'unsaid', isSure: false } : null;
  }

  return { names, origins, shapeOf };
}

function byName(name: string): Shape | null {
  return isContextName(name) ? { is: 'context', from: 'unsaid', isSure: true } : null;
}

/** The context, where Forge's own packages give it. A canvas's `getContext` gives what it is to draw. */
function madeByForge({ expression: callee }: ts.CallExpression): Shape | null {
  const name = ts.isIdentifier(callee) ? callee.text : memberName(callee);
  if (name === 'getAppContext') return { is: 'context', from: 'function', isSure: true };
  const isOfBridge =
    name === 'getContext' &&
    ts.isPropertyAccessExpression(callee) &&
    /view|bridge/i.test(callee.expression.getText());
  return name === 'useProductContext' || isOfBridge
    ? { is: 'context', from: 'browser', isSure: true }
    : null;
}

/** What a function or store of the app answered; it may have judged already. */
function isAnswer(node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isObjectLiteralExpression(inner)) return true;
  if (!ts.isCallExpression(inner)) return false;
  const name = memberName(inner.expression) ?? inner.expression.getText();
  const isOfPromise = name === 'then' && /\binvoke\w*\(/.test(inner.getText());
  return /^(?:invoke|invokeRemote|useContext|useSelector|useStore)$/.test(name) || isOfPromise;
}

/** Stands for a license that is not there. */
function isNothing(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return node.getText() === 'undefined' || node.kind === ts.SyntaxKind.NullKeyword;
}

import ts from 'typescript';
import type { App } from './app';
import { namesOf, isThen, type Names } from './names';
import { isContextName, isLicenseName, looksLikeLicense, memberShape, type Shape } from './shape';
import { bare, isMember, memberName, returnedBy, takenName, walk } from './syntax';
import { writtenMember } from './written-member';

/** Tells what expressions of an app stand for: a context, a license, a member of a license. */
export type LicenseFlow = { names: Names; shapeOf: (node: ts.Expression) => Shape | null };

/** Follows names, patterns, calls, promises and React state of the app. */
export function licenseFlowOf(app: Pick<App, 'checker' | 'sources'>): LicenseFlow {
  const names = namesOf(app);
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
      if (ts.isIdentifier(inner)) return shapeOfName(inner);
      if (ts.isCallExpression(inner)) return shapeOfCall(inner);
      if (ts.isBinaryExpression(inner)) return shapeOfEither(inner);
      if (ts.isConditionalExpression(inner))
        return shapeOf(inner.whenTrue) ?? shapeOf(inner.whenFalse);
      const name = memberName(inner);
      if (name === null) return null;
      if (!isMember(inner)) return null;
      const written = writtenMember(inner.expression, name, names);
      return written ? shapeOf(written) : memberShape(shapeOf(inner.expression), name);
    });
  }

  function shapeOfEither({ operatorToken, left, right }: ts.BinaryExpression): Shape | null {
    const operator = operatorToken.getText();
    if (operator === '??' || operator === '||') return shapeOf(left) ?? shapeOf(right);
    return operator === '&&' ? shapeOf(right) : null;
  }

  function shapeOfName(name: ts.Identifier): Shape | null {
    const declaration = names.declarationOf(name);
    if (!declaration) return byName(name.text);
    if (ts.isVariableDeclaration(declaration)) {
      const { initializer } = declaration;
      if (!initializer || initializer.kind === ts.SyntaxKind.NullKeyword) {
        return byName(name.text);
      }
      return shapeOf(initializer) ?? (isAnswer(initializer) ? null : byName(name.text));
    }
    if (ts.isBindingElement(declaration)) return shapeOfElement(declaration);
    if (ts.isParameter(declaration)) return shapeOfParameter(declaration);
    return null;
  }

  function shapeOfElement(element: ts.BindingElement): Shape | null {
    return remembered(element, () => {
      const { parent: pattern } = element;
      if (ts.isArrayBindingPattern(pattern)) return shapeOfState(pattern, element);
      const name = takenName(element);
      if (name === null || element.dotDotDotToken) return null;
      const holder = pattern.parent;
      const initializer = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
      const written = initializer && writtenMember(initializer, name, names);
      if (written) return shapeOf(written);
      const base = initializer ? shapeOf(initializer) : shapeOfHolder(holder);
      const shape = memberShape(base, name);
      if (shape || !ts.isIdentifier(element.name) || !ts.isParameter(holder)) return shape;
      return isLicenseName(name) ? licenseByUse(element, element.name) : null;
    });
  }

  function shapeOfHolder(holder: ts.BindingPattern['parent']): Shape | null {
    if (ts.isParameter(holder)) return shapeOfParameter(holder);
    return ts.isBindingElement(holder) ? shapeOfElement(holder) : null;
  }

  /** `const [x, setX] = useState()`: what the setter is given. */
  function shapeOfState(pattern: ts.ArrayBindingPattern, element: ts.BindingElement): Shape | null {
    const [value, setter] = pattern.elements;
    if (value !== element || !setter || ts.isOmittedExpression(setter)) return null;
    const given = names.givenTo(setter);
    const shapes = given.map(shapeOf).filter((shape) => shape !== null);
    const isFilledByServer = given.some(isAnswer);
    const named = ts.isIdentifier(element.name) ? byName(element.name.text) : null;
    return shapes[0] ?? (isFilledByServer ? null : named);
  }

  function shapeOfParameter(parameter: ts.ParameterDeclaration): Shape | null {
    return remembered(parameter, () => {
      const given = argumentsFor(parameter);
      const shapes = given.map(shapeOf).filter((shape) => shape !== null);
      if (shapes[0]) return shapes[0];
      if (!ts.isIdentifier(parameter.name)) return null;
      const { name } = parameter;
      if (isContextName(name.text)) return byName(name.text);
      const isGivenOther = given.some((each) => !ts.isIdentifier(bare(each)));
      return isLicenseName(name.text) && !isGivenOther ? licenseByUse(parameter, name) : null;
    });
  }

  /** What callers in the app hand over; for `promise.then(x => …)`, the promise. */
  function argumentsFor(parameter: ts.ParameterDeclaration): ts.Expression[] {
    const called = parameter.parent;
    const index = called.parameters.indexOf(parameter);
    const { parent } = called;
    if (ts.isCallExpression(parent) && isThen(parent.expression) && index === 0) {
      return [parent.expression.expression];
    }
    if (
      !ts.isFunctionDeclaration(called) &&
      !ts.isFunctionExpression(called) &&
      !ts.isArrowFunction(called)
    ) {
      return [];
    }
    return names.callsOf(called).flatMap(({ arguments: given }) => given[index] ?? []);
  }

  /** A parameter called `license` is Atlassian's when its members are. */
  function licenseByUse(declaration: ts.Declaration, name: ts.Identifier): Shape | null {
    const read: string[] = [];
    walk(declaration.parent.parent, (node) => {
      const member = memberName(node);
      if (member === null || !isMember(node)) return;
      const base = bare(node.expression);
      if (
        ts.isIdentifier(base) &&
        base.text === name.text &&
        names.declarationOf(base) === declaration
      ) {
        read.push(member);
      }
    });
    return looksLikeLicense(read) ? { is: 'license', from: 'unsaid', isSure: false } : null;
  }

  function shapeOfCall(call: ts.CallExpression): Shape | null {
    const callee = call.expression;
    const name = ts.isIdentifier(callee) ? callee.text : memberName(callee);
    if (name === 'getAppContext') return { is: 'context', from: 'function', isSure: true };
    if (name === 'useProductContext') return { is: 'context', from: 'browser', isSure: true };
    if (name === 'getContext' && isOfBridge(callee))
      return { is: 'context', from: 'browser', isSure: true };
    const called = names.calledFunction(call);
    if (!called) return null;
    return remembered(
      called,
      () =>
        returnedBy(called)
          .map(shapeOf)
          .find((shape) => shape !== null) ?? null,
    );
  }

  return { names, shapeOf };
}

function byName(name: string): Shape | null {
  return isContextName(name) ? { is: 'context', from: 'unsaid', isSure: true } : null;
}

/** `view.getContext()` and a plain `getContext()`; a canvas is given what it is to draw. */
function isOfBridge(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return false;
  return ts.isPropertyAccessExpression(callee) && /view|bridge/i.test(callee.expression.getText());
}

/** What a function of the app answered; it may have judged already. */
function isAnswer(node: ts.Expression): boolean {
  const inner = bare(node);
  if (!ts.isCallExpression(inner)) return false;
  const name = ts.isIdentifier(inner.expression)
    ? inner.expression.text
    : memberName(inner.expression);
  return (
    name === 'invoke' ||
    name === 'invokeRemote' ||
    (name === 'then' && /\binvoke\w*\(/.test(inner.getText()))
  );
}

import ts from 'typescript';
import { isAssignment } from './names';
import type { LicenseFlow } from './license-flow';
import { isFlag } from './shape';
import { bare, memberName, takenName } from './syntax';

/** What Atlassian may say of the license: nothing, that it is in force, that it is not. */
export type World = 'absent' | 'active' | 'inactive';

/** What an expression gives in a world. `other` is known by its text only; `truthy` is a guess. */
export type Value =
  | { is: 'undefined'; endsChain: boolean }
  | { is: 'plain'; value: string | number | boolean | null }
  | { is: 'object'; id: string; literal: ts.ObjectLiteralExpression | null }
  | { is: 'other'; id: string; truthy: boolean }
  | { is: 'throws' };

/** One run through the code: the world, and guesses about everything that is not the license. */
export type Run = { world: World; guesses: ReadonlyMap<string, boolean>; asked: Set<string> };

export type Evaluate = (node: ts.Expression, run: Run) => Value;

const UNDEFINED: Value = { is: 'undefined', endsChain: false };
const CHAIN_ENDED: Value = { is: 'undefined', endsChain: true };
const THROWS: Value = { is: 'throws' };
const LICENSE: Value = { is: 'object', id: 'license', literal: null };
/** Variables that are made of variables, followed so far. */
const DEEPEST = 12;

/** Runs expressions in a world, as far as they are about the license. */
export function evaluatorOf({ names, shapeOf }: LicenseFlow): Evaluate {
  function evaluate(node: ts.Expression, run: Run, depth = 0): Value {
    if (depth > DEEPEST) return other(node, run);
    const inner = bare(node);
    const next = (part: ts.Expression): Value => evaluate(part, run, depth + 1);
    const literal = literalValue(inner);
    if (literal) return literal;
    if (ts.isIdentifier(inner)) return valueOfName(inner, run, depth);
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
      const value = next(inner.operand);
      return value.is === 'throws' ? value : plain(!isTruthy(value));
    }
    if (ts.isTypeOfExpression(inner)) return typeOf(next(inner.expression)) ?? other(inner, run);
    if (ts.isConditionalExpression(inner)) {
      const value = next(inner.condition);
      if (value.is === 'throws') return value;
      return next(isTruthy(value) ? inner.whenTrue : inner.whenFalse);
    }
    if (ts.isBinaryExpression(inner)) return valueOfPair(inner, run, depth);
    if (memberName(inner) !== null) return valueOfMember(inner, run, depth);
    if (ts.isCallExpression(inner)) {
      const [only, ...more] = inner.arguments;
      const isBoolean = ts.isIdentifier(inner.expression) && inner.expression.text === 'Boolean';
      if (isBoolean && only && more.length === 0) {
        const value = next(only);
        return value.is === 'throws' ? value : plain(isTruthy(value));
      }
    }
    return ofShape(inner, run);
  }

  /** What is known of an expression by its shape alone. */
  function ofShape(node: ts.Expression, run: Run): Value {
    const shape = shapeOf(node);
    if (shape?.is === 'context') return { is: 'object', id: 'context', literal: null };
    if (shape?.is === 'license') return run.world === 'absent' ? UNDEFINED : LICENSE;
    if (shape?.is !== 'field') return other(node, run);
    if (run.world === 'absent') return UNDEFINED;
    return isFlag(shape) ? plain(run.world === 'active') : other(node, run);
  }

  function valueOfName(name: ts.Identifier, run: Run, depth: number): Value {
    if (name.text === 'undefined') return UNDEFINED;
    const declaration = names.declarationOf(name);
    if (!declaration || names.isReassigned(declaration)) return ofShape(name, run);
    if (ts.isVariableDeclaration(declaration) && declaration.initializer) {
      const value = evaluate(declaration.initializer, run, depth + 1);
      return value.is === 'other' ? ofShape(name, run) : ended(value);
    }
    if (ts.isBindingElement(declaration)) return valueOfElement(declaration, name, { run, depth });
    return ofShape(name, run);
  }

  function valueOfElement(
    element: ts.BindingElement,
    name: ts.Identifier,
    { run, depth }: { run: Run; depth: number },
  ): Value {
    const taken = takenName(element);
    const holder = element.parent.parent;
    const isMember = taken !== null && ts.isVariableDeclaration(holder) && holder.initializer;
    const value = isMember
      ? (member(evaluate(isMember, run, depth + 1), { name: taken, isOptional: false, run }) ??
        ofShape(name, run))
      : ofShape(name, run);
    return value.is === 'undefined' && element.initializer
      ? evaluate(element.initializer, run, depth + 1)
      : value;
  }

  function valueOfMember(node: ts.Expression, run: Run, depth: number): Value {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
      return other(node, run);
    const base = evaluate(node.expression, run, depth + 1);
    const name = memberName(node) ?? '';
    const isOptional = node.questionDotToken !== undefined;
    return member(base, { name, isOptional, run }) ?? ofShape(node, run);
  }

  /** A member of a value; null where only its shape can tell. */
  function member(
    base: Value,
    { name, isOptional, run }: { name: string; isOptional: boolean; run: Run },
  ): Value | null {
    if (base.is === 'throws') return base;
    const isNothing = base.is === 'undefined' || (base.is === 'plain' && base.value === null);
    if (isNothing)
      return isOptional || (base.is === 'undefined' && base.endsChain) ? CHAIN_ENDED : THROWS;
    if (base.is !== 'object' || !base.literal) return null;
    for (const property of base.literal.properties) {
      if (property.name?.getText() !== name) continue;
      return ts.isPropertyAssignment(property)
        ? evaluate(property.initializer, run, DEEPEST - 2)
        : null;
    }
    return base.literal.properties.some(ts.isSpreadAssignment) ? null : UNDEFINED;
  }

  function valueOfPair(node: ts.BinaryExpression, run: Run, depth: number): Value {
    const { operatorToken, left, right } = node;
    if (isAssignment(node)) return other(node, run);
    const first = evaluate(left, run, depth + 1);
    if (first.is === 'throws') return first;
    const second = (): Value => evaluate(right, run, depth + 1);
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return isTruthy(first) ? second() : ended(first);
      case ts.SyntaxKind.BarBarToken:
        return isTruthy(first) ? first : second();
      case ts.SyntaxKind.QuestionQuestionToken:
        return isNullish(first) ? second() : first;
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.EqualsEqualsToken:
        return equal(node, first, second()) ?? other(node, run);
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsToken: {
        const same = equal(node, first, second());
        if (!same) return other(node, run);
        return same.is === 'plain' ? plain(!same.value) : same;
      }
      default:
        return other(node, run);
    }
  }

  return (node, run) => evaluate(node, run);
}

export function isTruthy(value: Value): boolean {
  if (value.is === 'plain') return Boolean(value.value);
  return value.is === 'object' || (value.is === 'other' && value.truthy);
}

function isNullish(value: Value): boolean {
  if (value.is === 'other') return !value.truthy;
  return value.is === 'undefined' || (value.is === 'plain' && value.value === null);
}

function equal(node: ts.BinaryExpression, first: Value, second: Value): Value | null {
  if (second.is === 'throws') return second;
  if (first.is === 'other' || second.is === 'other') return null;
  const isLoose =
    node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken ||
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (isLoose && isNullish(first)) return plain(isNullish(second));
  if (first.is === 'plain' && second.is === 'plain') return plain(first.value === second.value);
  if (first.is === 'undefined' && second.is === 'undefined') return plain(true);
  return first.is === 'object' && second.is === 'object' ? null : plain(false);
}

function typeOf(value: Value): Value | null {
  if (value.is === 'undefined') return plain('undefined');
  if (value.is === 'object') return plain('object');
  if (value.is === 'plain') return plain(value.value === null ? 'object' : typeof value.value);
  return value.is === 'throws' ? value : null;
}

function literalValue(node: ts.Expression): Value | null {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return plain(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return plain(false);
  if (node.kind === ts.SyntaxKind.NullKeyword) return plain(null);
  if (ts.isStringLiteralLike(node)) return plain(node.text);
  if (ts.isNumericLiteral(node)) return plain(Number(node.text));
  if (ts.isVoidExpression(node)) return UNDEFINED;
  if (ts.isObjectLiteralExpression(node))
    return { is: 'object', id: node.getText(), literal: node };
  const isMade =
    ts.isArrayLiteralExpression(node) || ts.isFunctionLike(node) || ts.isNewExpression(node);
  return isMade ? { is: 'object', id: node.getText(), literal: null } : null;
}

function plain(value: string | number | boolean | null): Value {
  return { is: 'plain', value };
}

/** Outside of its chain an `undefined` is like any other. */
function ended(value: Value): Value {
  return value.is === 'undefined' ? UNDEFINED : value;
}

function other(node: ts.Expression, { guesses, asked }: Run): Value {
  const id = node.getText();
  asked.add(id);
  return { is: 'other', id, truthy: guesses.get(id) ?? true };
}

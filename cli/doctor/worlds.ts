import ts from 'typescript';
import { isAssignment } from './names';
import type { LicenseFlow } from './license-flow';
import { isFlag } from './shape';
import { bare, isMember, memberName, takenName } from './syntax';
import {
  CHAIN_ENDED,
  ended,
  equal,
  isNullish,
  isTruthy,
  literalValue,
  other,
  plain,
  THROWS,
  typeOf,
  UNDEFINED,
  type Run,
  type Value,
} from './value';

/** Gives the value of an expression in one run. */
export type Evaluate = (node: ts.Expression, run: Run) => Value;

const LICENSE: Value = { is: 'object', id: 'license', literal: null };
const CONTEXT: Value = { is: 'object', id: 'context', literal: null };
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
    if (shape?.is === 'context') return CONTEXT;
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
    if (!isMember(node)) return other(node, run);
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
    const operator = operatorToken.getText();
    if (operator === '&&') return isTruthy(first) ? second() : ended(first);
    if (operator === '||') return isTruthy(first) ? first : second();
    if (operator === '??') return isNullish(first) ? second() : first;
    if (!/^[=!]==?$/.test(operator)) return other(node, run);
    const same = equal(first, second(), operator.length === 2);
    if (!same) return other(node, run);
    const isNegated = operator.startsWith('!');
    return isNegated && same.is === 'plain' ? plain(!same.value) : same;
  }

  return (node, run) => evaluate(node, run);
}

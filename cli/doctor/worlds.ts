import ts from 'typescript';
import type { LicenseFlow } from './license-flow';
import { elsewhereOf } from './elsewhere';
import type { Names } from './names';
import { isFlag, memberShape } from './shape';
import { bare, isAssignment, isMember, memberName, takenName } from './syntax';
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
export function evaluatorOf({ names, origins, shapeOf }: LicenseFlow): Evaluate {
  const isFromElsewhere = elsewhereOf({ names, origins, shapeOf });

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
    const [only, ...more] = ts.isCallExpression(inner) ? calculated(inner) : [];
    if (!only || more.length > 0) return ofShape(inner, run);
    const value = next(only);
    if (!isBooleanCall(inner)) return value.is === 'other' ? ofShape(inner, run) : value;
    return value.is === 'throws' ? value : plain(isTruthy(value));
  }

  /** What makes up the value of a call. */
  function calculated(call: ts.CallExpression): readonly ts.Expression[] {
    return isBooleanCall(call) ? call.arguments : origins.of(call);
  }

  /** What is known of an expression by its shape alone. */
  function ofShape(node: ts.Expression, run: Run): Value {
    const shape = shapeOf(node);
    if (shape?.is === 'context') return CONTEXT;
    if (shape && run.world === 'absent' && isFromElsewhere(node)) return other(node, run);
    if (shape?.is === 'license') return run.world === 'absent' ? UNDEFINED : LICENSE;
    if (shape?.is !== 'field') return other(node, run);
    if (run.world === 'absent') return UNDEFINED;
    return isFlag(shape) ? plain(run.world === 'active') : other(node, run);
  }

  function valueOfName(name: ts.Identifier, run: Run, depth: number): Value {
    if (name.text === 'undefined') return UNDEFINED;
    const declaration = names.declarationOf(name);
    if (!declaration) return ofShape(name, run);
    if (names.isReassigned(declaration)) {
      const kept = run.world === 'absent' ? beginning(declaration, names) : null;
      return kept ?? ofShape(name, run);
    }
    if (ts.isVariableDeclaration(declaration) && declaration.initializer) {
      const { initializer } = declaration;
      const value = evaluate(initializer, run, depth + 1);
      return value.is === 'other' && !shapeOf(initializer) ? ofShape(name, run) : ended(value);
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
    const initializer = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    const base = initializer ? evaluate(initializer, run, depth + 1) : null;
    if (initializer && base?.is === 'other' && shapeOf(initializer)) return other(name, run);
    const value =
      (base && taken !== null ? member(base, { name: taken, isOptional: false, run }) : null) ??
      ofShape(name, run);
    return value.is === 'undefined' && element.initializer
      ? evaluate(element.initializer, run, depth + 1)
      : value;
  }

  function valueOfMember(node: ts.Expression, run: Run, depth: number): Value {
    if (!isMember(node)) return other(node, run);
    const base = evaluate(node.expression, run, depth + 1);
    const name = memberName(node) ?? '';
    const isOptional = node.questionDotToken !== undefined;
    if (base.is === 'other' && shapeOf(node.expression)) return other(node, run);
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
    for (const property of [...base.literal.properties].reverse()) {
      if (ts.isSpreadAssignment(property)) {
        const spread = evaluate(property.expression, run, DEEPEST - 2);
        if (isNullish(spread) && spread.is !== 'other') continue;
        return member(spread, { name, isOptional, run }) ?? ofMemberShape(property, name, run);
      }
      if (property.name.getText() !== name) continue;
      return ts.isPropertyAssignment(property)
        ? evaluate(property.initializer, run, DEEPEST - 2)
        : null;
    }
    return UNDEFINED;
  }

  /** `name` of what is spread. */
  function ofMemberShape(spread: ts.SpreadAssignment, name: string, run: Run): Value | null {
    const shape = memberShape(shapeOf(spread.expression), name);
    return isFlag(shape) && run.world !== 'absent' ? plain(run.world === 'active') : null;
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

/** `let on = false; if (context.license) on = …` stays what it is written to begin with. */
function beginning(declaration: ts.Declaration, names: Names): Value | null {
  const first = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const block = ts.findAncestor(declaration, ts.isBlock);
  const isLater = (value: ts.Node): boolean => ts.findAncestor(value, ts.isBlock) !== block;
  return first && names.givenTo(declaration).every(isLater) ? literalValue(bare(first)) : null;
}

function isBooleanCall(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'Boolean';
}

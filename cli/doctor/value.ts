import ts from 'typescript';

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

/** `undefined`, outside of any chain. */
export const UNDEFINED: Value = { is: 'undefined', endsChain: false };
/** What `x?.y` gives of nothing: the rest of its chain is skipped. */
export const CHAIN_ENDED: Value = { is: 'undefined', endsChain: true };
/** There is no value: the expression ends with an error. */
export const THROWS: Value = { is: 'throws' };

/** Whether a condition takes the value for true. */
export function isTruthy(value: Value): boolean {
  if (value.is === 'plain') return Boolean(value.value);
  return value.is === 'object' || (value.is === 'other' && value.truthy);
}

/** Whether `??` goes on behind the value. */
export function isNullish(value: Value): boolean {
  if (value.is === 'other') return !value.truthy;
  return value.is === 'undefined' || (value.is === 'plain' && value.value === null);
}

/** Whether two values are equal; null when that is not known. */
export function equal(first: Value, second: Value, isLoose: boolean): Value | null {
  if (second.is === 'throws') return second;
  if (first.is === 'other' || second.is === 'other') return null;
  if (isLoose && isNullish(first)) return plain(isNullish(second));
  if (first.is === 'plain' && second.is === 'plain') return plain(first.value === second.value);
  if (first.is === 'undefined' && second.is === 'undefined') return plain(true);
  return first.is === 'object' && second.is === 'object' ? null : plain(false);
}

/** What `typeof` gives; null when that is not known. */
export function typeOf(value: Value): Value | null {
  if (value.is === 'undefined') return plain('undefined');
  if (value.is === 'object') return plain('object');
  if (value.is === 'plain') return plain(value.value === null ? 'object' : typeof value.value);
  return value.is === 'throws' ? value : null;
}

/** The value of what is written out. */
export function literalValue(node: ts.Expression): Value | null {
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

/** A value that is known. */
export function plain(value: string | number | boolean | null): Value {
  return { is: 'plain', value };
}

/** Outside of its chain an `undefined` is like any other. */
export function ended(value: Value): Value {
  return value.is === 'undefined' ? UNDEFINED : value;
}

/** A value of which nothing is known but a guess. */
export function other(node: ts.Expression, { guesses, asked }: Run): Value {
  const id = node.getText();
  asked.add(id);
  return { is: 'other', id, truthy: guesses.get(id) ?? true };
}

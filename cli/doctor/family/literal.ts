import ts from 'typescript';
import { bare } from '../syntax';

/** A value as a source writes it out, with its place and those of all within it. */
export type Literal = {
  /** Where it stands; of a member, together with its name. */
  node: ts.Node;
  value: unknown;
  members: ReadonlyMap<string | number, Literal>;
  /** What at this place, not within its members, is no literal, so that its value is not known. */
  unread: ts.Node[];
};

/** Reads lists, objects, texts, numbers, true, false and null; past parentheses, casts and `satisfies`. */
export function literalOf(expression: ts.Expression, node: ts.Node = expression): Literal {
  const written = bare(expression);
  if (ts.isArrayLiteralExpression(written)) return listOf(written, node);
  if (ts.isObjectLiteralExpression(written)) return objectOf(written, node);
  const value = scalarOf(written);
  const unread = value === undefined ? [node] : [];
  return { node, value, members: new Map(), unread };
}

function listOf({ elements }: ts.ArrayLiteralExpression, node: ts.Node): Literal {
  const items = elements.filter((element) => !ts.isSpreadElement(element));
  const literals = items.map((element) => literalOf(element));
  return {
    node,
    value: literals.map(({ value }) => value),
    members: new Map(literals.entries()),
    unread: elements.filter(ts.isSpreadElement),
  };
}

function objectOf({ properties }: ts.ObjectLiteralExpression, node: ts.Node): Literal {
  const members = new Map<string, Literal>();
  const unread: ts.Node[] = [];
  for (const property of properties) {
    const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : null;
    if (ts.isPropertyAssignment(property) && name !== null)
      members.set(name, literalOf(property.initializer, property));
    else unread.push(property);
  }
  const values = [...members].map(([name, { value }]) => [name, value] as const);
  return { node, value: Object.fromEntries(values), members, unread };
}

function nameOf(name: ts.PropertyName): string | null {
  if (ts.isComputedPropertyName(name))
    return ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
  return name.text;
}

/** Undefined for whatever is no literal. */
function scalarOf(written: ts.Expression): string | number | boolean | null | undefined {
  if (ts.isStringLiteralLike(written)) return written.text;
  if (ts.isNumericLiteral(written)) return Number(written.text);
  if (written.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (written.kind === ts.SyntaxKind.FalseKeyword) return false;
  return written.kind === ts.SyntaxKind.NullKeyword ? null : undefined;
}

import ts from 'typescript';
import type { Names } from './names';
import { bare, returnedBy } from './syntax';

/** Variables and functions that are followed to where an object is written out. */
const DEEPEST = 3;

/** The value of the member `name` where the object is written out: `{ license: x }`. */
export function writtenMember(
  base: ts.Expression,
  name: string,
  names: Names,
): ts.Expression | null {
  const object = writtenObject(base, names, 0);
  for (const property of object?.properties ?? []) {
    if (!property.name || !ts.isIdentifier(property.name) || property.name.text !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return null;
}

function writtenObject(
  node: ts.Expression,
  names: Names,
  depth: number,
): ts.ObjectLiteralExpression | null {
  const inner = bare(node);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  if (depth > DEEPEST) return null;
  if (ts.isIdentifier(inner)) {
    const declaration = names.declarationOf(inner);
    if (!declaration || !ts.isVariableDeclaration(declaration)) return null;
    const { initializer } = declaration;
    const isFixed = initializer && !names.isReassigned(declaration);
    return isFixed ? writtenObject(initializer, names, depth + 1) : null;
  }
  const called = ts.isCallExpression(inner) ? names.calledFunction(inner) : null;
  const [only, ...more] = called ? returnedBy(called) : [];
  return only && more.length === 0 ? writtenObject(only, names, depth + 1) : null;
}

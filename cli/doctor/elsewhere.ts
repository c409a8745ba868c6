import ts from 'typescript';
import type { LicenseFlow } from './license-flow';
import { bare, isMember, walk } from './syntax';
import { literalValue } from './value';

/**
 * Tells whether what is a license may also come from where nothing is known of it, as in
 * `context.license ?? lastSeen()`: then its absence has been thought of.
 */
export function elsewhereOf({
  names,
  origins,
  shapeOf,
}: LicenseFlow): (node: ts.Expression) => boolean {
  function hasOtherOrigin(node: ts.Expression, seen: Set<ts.Node>): boolean {
    const inner = bare(node);
    if (seen.has(inner) || shapeOf(inner)?.is === 'context') return false;
    seen.add(inner);
    if (isMember(inner) && shapeOf(inner.expression)) return hasOtherOrigin(inner.expression, seen);
    const declaration = ts.isIdentifier(inner) ? names.declarationOf(inner) : null;
    if (declaration && !ts.isVariableDeclaration(declaration)) return false;
    return origins.of(inner).some((origin) => {
      const from = bare(origin);
      if (isOverride(from)) return false;
      if (literalValue(from) || from.getText() === 'undefined') return false;
      return !shapeOf(from) || hasOtherOrigin(from, seen);
    });
  }

  /** `if (testing) active = testing.active` has nothing to do with the absence of a license. */
  function isOverride(value: ts.Expression): boolean {
    const condition = ts.findAncestor(value, (each) =>
      ts.isFunctionLike(each) ? 'quit' : ts.isIfStatement(each),
    );
    if (!condition || !ts.isIfStatement(condition)) return false;
    let asksForLicense = false;
    walk(condition.expression, (each) => {
      if (ts.isExpression(each) && shapeOf(each)) asksForLicense = true;
    });
    return !asksForLicense;
  }

  return (node) => hasOtherOrigin(node, new Set());
}

import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf, type Judgements } from '../decisions';
import { findingAt, type Finding } from '../finding';
import type { Names } from '../names';
import { bare, functionAround, isAssignment, returnedBy, walk } from '../syntax';

type Kept = { holder: ts.Expression; value: ts.Expression; key: ts.Expression | null };

/** Atlassian: functions of several sites may share a process, so what a module keeps is everybody's. */
export function licenseInModuleScope(app: App): Finding[] {
  const { flow } = judgementsOf(app);
  return judgementsOf(app).sources.flatMap((source) => {
    if (app.reach.isBrowser(source.file) || app.reach.isElsewhere(source.file)) return [];
    const found: Finding[] = [];
    walk(source.tree, (node) => {
      const kept = functionAround(node) ? keptAt(node) : null;
      if (!kept || isKeyOfSite(kept.key) || !isOfModule(kept.holder, flow.names)) return;
      if (!comesFromLicense(kept.value, flow, 0)) return;
      const holder = kept.holder.getText();
      found.push(findingAt(source, node, { code: 'license-in-module-scope', holder }));
    });
    return found;
  });
}

/** `x = value`, `x.y = value`, `x[key] = value`, `x.set(key, value)`, `x.add(value)`, `x.push(value)`. */
function keptAt(node: ts.Node): Kept | null {
  if (ts.isBinaryExpression(node) && isAssignment(node)) {
    const key = ts.isElementAccessExpression(node.left) ? node.left.argumentExpression : null;
    return { holder: node.left, value: node.right, key };
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression: holder } = node.expression;
  const [first, second] = node.arguments;
  if (name.text === 'set' && first && second) return { holder, value: second, key: first };
  const isAdded = name.text === 'add' || name.text === 'push';
  return isAdded && first ? { holder, value: first, key: null } : null;
}

/** What is kept for each site under its own key leaks to nobody. */
function isKeyOfSite(key: ts.Expression | null): boolean {
  return key !== null && /cloud|install|site|tenant|workspace|context|ari\b/i.test(key.getText());
}

function isOfModule(holder: ts.Expression, names: Names): boolean {
  const inner = bare(holder);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    return isOfModule(inner.expression, names);
  }
  const declaration = ts.isIdentifier(inner) ? names.declarationOf(inner) : null;
  if (!declaration) return /^(?:globalThis|global)$/.test(inner.getText());
  // A static member: `Cache.license = …`.
  if (ts.isClassDeclaration(declaration)) return ts.isSourceFile(declaration.parent);
  return ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent);
}

/** Whether a value is, holds or follows from a license. */
function comesFromLicense(value: ts.Node, flow: Judgements['flow'], depth: number): boolean {
  if (depth > 4 || ts.isFunctionLike(value)) return false;
  if (ts.isExpression(value)) {
    const shape = flow.shapeOf(value);
    if (shape && shape.is !== 'context') return true;
  }
  if (ts.isIdentifier(value)) {
    const declaration = flow.names.declarationOf(value);
    const initializer =
      declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return initializer !== undefined && comesFromLicense(initializer, flow, depth + 1);
  }
  const called = ts.isCallExpression(value) ? flow.names.calledFunction(value) : null;
  if (called) return returnedBy(called).some((part) => comesFromLicense(part, flow, depth + 1));
  return (
    ts.forEachChild(value, (part) => comesFromLicense(part, flow, depth) || undefined) ?? false
  );
}

import ts from 'typescript';
import type { App } from '../app';
import { declarationAt } from '../declarations';
import { judgementsOf } from '../decisions';
import type { Finding } from '../finding';
import { exportedBy } from '../handlers';
import { takenName, walk } from '../syntax';

/** A job that looks at the license, but is called only while there is one in force. */
export function observerFiltered(app: App): Finding[] {
  return app.manifest.filteredJobs.flatMap((job) => {
    const handler = app.reach.handlerOf(job.function);
    const start = handler && exportedBy(app, handler);
    if (!handler || !start || !readsLicense(app, start, new Set())) return [];
    return [
      {
        fault: {
          code: 'observer-filtered',
          module: `${job.module} ${job.key}`,
          handler: handler.file,
        },
        file: 'manifest.yml',
        span: job.span,
        edits: [],
      },
    ];
  });
}

/** Follows calls of the app's own functions. */
function readsLicense(app: App, start: ts.Node, seen: Set<ts.Node>): boolean {
  if (seen.has(start)) return false;
  seen.add(start);
  if (isKitsObserver(start)) return true;
  const { flow } = judgementsOf(app);
  let isFound = false;
  walk(start, (node) => {
    if (isFound || !ts.isExpression(node)) return;
    const shape =
      ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? flow.shapeOf(node) : null;
    if (shape !== null && shape.is !== 'context') isFound = true;
    if (!ts.isCallExpression(node)) return;
    const called = flow.names.calledFunction(node);
    if (called && readsLicense(app, called, seen)) isFound = true;
    const declared = declarationAt(app.checker, node.expression);
    if (declared && isKitsObserver(declared)) isFound = true;
  });
  return isFound;
}

/** `export const { observe } = makeHistoryJobs({ policy })`: the kit's job looks at the license where no source shows it. */
function isKitsObserver(node: ts.Node): boolean {
  if (!ts.isBindingElement(node) || takenName(node) !== 'observe') return false;
  const holder = node.parent.parent;
  const made = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return (
    made !== undefined &&
    ts.isCallExpression(made) &&
    made.expression.getText() === 'makeHistoryJobs'
  );
}

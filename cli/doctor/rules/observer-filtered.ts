import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf } from '../decisions';
import type { Finding } from '../finding';
import { exportedBy } from '../handlers';
import { walk } from '../syntax';

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
  const { flow } = judgementsOf(app);
  let isFound = false;
  walk(start, (node) => {
    if (isFound || !ts.isExpression(node)) return;
    const shape =
      ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? flow.shapeOf(node) : null;
    if (shape !== null && shape.is !== 'context') isFound = true;
    const called = ts.isCallExpression(node) ? flow.names.calledFunction(node) : null;
    if (called && readsLicense(app, called, seen)) isFound = true;
  });
  return isFound;
}

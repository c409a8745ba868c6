import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf } from '../decisions';
import type { Finding } from '../finding';
import { findingAt } from '../finding';
import { memberName, walk } from '../syntax';

/** Atlassian gives a license only to apps whose manifest says `app.licensing.enabled: true`. */
export function licensingNotEnabled(app: App): Finding[] {
  if (app.manifest.licensing !== 'not-enabled') return [];
  const reader = firstRead(app);
  if (reader === null) return [];
  return [
    {
      fault: { code: 'licensing-not-enabled', reader },
      file: 'manifest.yml',
      span: app.manifest.appSpan,
      edits: [],
    },
  ];
}

function firstRead(app: App): string | null {
  const { shapeOf } = judgementsOf(app).flow;
  for (const source of judgementsOf(app).sources) {
    const places: ts.Node[] = [];
    walk(source.tree, (node) => {
      if (places.length > 0 || memberName(node) === null || !ts.isExpression(node)) return;
      const shape = shapeOf(node);
      if (shape && shape.is !== 'context' && shape.isSure) places.push(node);
    });
    const [first] = places;
    if (!first) continue;
    const { span } = findingAt(source, first, { code: 'licensing-not-enabled', reader: '' });
    return `${source.file}:${span.line}`;
  }
  return null;
}

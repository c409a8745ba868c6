import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf } from '../decisions';
import { findingAt, type Finding } from '../finding';
import { functionAround, memberName, walk } from '../syntax';

const dateFields = ['trialEndDate', 'subscriptionEndDate'];
const readers =
  /^(?:Date|Date\.parse|Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|moment|moment\.utc|dayjs|dayjs\.utc|parseISO|toDate|DateTime\.fromISO|DateTime\.fromMillis|Temporal\.Instant\.from)$/;

/** Dates of the license come as ISO text, as milliseconds in a number or a text, as null and as an empty text. */
export function dateReadOneWay(app: App): Finding[] {
  const { shapeOf } = judgementsOf(app).flow;
  return judgementsOf(app).sources.flatMap((source) => {
    const found: Finding[] = [];
    walk(source.tree, (node) => {
      const reading = readingAt(node);
      const shape = reading && shapeOf(reading.value);
      if (!reading || shape?.is !== 'field' || !dateFields.includes(shape.part)) return;
      if (isTested(node)) return;
      const { reader } = reading;
      found.push(findingAt(source, node, { code: 'date-read-one-way', field: shape.part, reader }));
    });
    return found;
  });
}

function readingAt(node: ts.Node): { value: ts.Expression; reader: string } | null {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) {
    return { value: node.operand, reader: '+' };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  const name = node.expression.getText();
  const [value] = node.arguments ?? [];
  if (!value || !readers.test(name)) return null;
  return { value, reader: ts.isNewExpression(node) ? `new ${name}` : name };
}

/** Whether the function looks at what it was given, or at what came of it. */
function isTested(node: ts.Node): boolean {
  const around = functionAround(node);
  let isFound = false;
  walk(around ?? node.getSourceFile(), (each) => {
    if (ts.isTypeOfExpression(each) || ts.isRegularExpressionLiteral(each)) isFound = true;
    const name = ts.isCallExpression(each)
      ? (memberName(each.expression) ?? each.expression.getText())
      : '';
    if (/^(?:isNaN|isFinite|isInteger|isSafeInteger|isValid)$/.test(name)) isFound = true;
  });
  return isFound;
}

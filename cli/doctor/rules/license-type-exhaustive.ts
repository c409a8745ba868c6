import ts from 'typescript';
import type { App } from '../app';
import { judgementsOf, type Judgements } from '../decisions';
import { findingAt, type Finding } from '../finding';
import type { Shape } from '../shape';
import { bare, memberName, walk } from '../syntax';

/** A `switch` on the license's type that has no answer to a type of which it has not heard. */
export function licenseTypeExhaustive(app: App): Finding[] {
  const { flow } = judgementsOf(app);
  return judgementsOf(app).sources.flatMap((source) => {
    const found: Finding[] = [];
    walk(source.tree, (node) => {
      if (!ts.isSwitchStatement(node)) return;
      const shape = shapeWithin(node.expression, flow);
      if (shape?.is !== 'field' || shape.part !== 'type') return;
      const rest = node.caseBlock.clauses.find(ts.isDefaultClause);
      if (rest && !givesUp(rest)) return;
      const otherTypes = rest ? 'throws' : 'unanswered';
      found.push(
        findingAt(source, node.expression, { code: 'license-type-exhaustive', otherTypes }),
      );
    });
    return found;
  });
}

/** Of `type.toUpperCase()`, the type. */
function shapeWithin(node: ts.Expression, flow: Judgements['flow']): Shape | null {
  const inner = bare(node);
  const callee = ts.isCallExpression(inner) ? inner.expression : null;
  const isOfText =
    callee && /^(?:to(?:Locale)?(?:Upper|Lower)Case|trim)$/.test(memberName(callee) ?? '');
  return isOfText && ts.isPropertyAccessExpression(callee)
    ? shapeWithin(callee.expression, flow)
    : flow.shapeOf(inner);
}

function givesUp({ statements }: ts.DefaultClause): boolean {
  let isFound = false;
  for (const statement of statements) {
    walk(statement, (node) => {
      const isNever =
        ts.isVariableDeclaration(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword;
      const isAssertion =
        ts.isCallExpression(node) && /never|exhaust|unreachable/i.test(node.expression.getText());
      if (ts.isThrowStatement(node) || isNever || isAssertion) isFound = true;
    });
  }
  return isFound;
}

import ts from 'typescript';
import { answerKey } from './answer-key';
import { compareWorlds, type Reading } from './compare-worlds';
import { isTruthy, type Run } from './value';
import type { Evaluate } from './worlds';

/**
 * What a function makes of an absent license when it answers in several statements, as in
 * `if (!license) return false; return license.active;`.
 */
export function absenceInStatements(body: ts.Block, evaluate: Evaluate): Reading {
  return compareWorlds((run) => answerOf(body.statements, run, evaluate) ?? 'goes on');
}

/** The answer of statements, or null when they fall through. */
function answerOf(
  statements: readonly ts.Statement[],
  run: Run,
  evaluate: Evaluate,
): string | null {
  for (const statement of statements) {
    const answer = answerOfOne(statement, run, evaluate);
    if (answer !== null) return answer;
  }
  return null;
}

function answerOfOne(statement: ts.Statement, run: Run, evaluate: Evaluate): string | null {
  if (ts.isBlock(statement)) return answerOf(statement.statements, run, evaluate);
  if (ts.isReturnStatement(statement)) return returned(statement, run, evaluate);
  if (ts.isThrowStatement(statement)) return `throws ${statement.expression.getText()}`;
  if (ts.isIfStatement(statement)) {
    const value = evaluate(statement.expression, run);
    if (value.is === 'throws') return 'throws';
    const taken = isTruthy(value) ? statement.thenStatement : statement.elseStatement;
    return taken ? answerOfOne(taken, run, evaluate) : null;
  }
  if (ts.isTryStatement(statement)) {
    const answer = answerOf(statement.tryBlock.statements, run, evaluate);
    const caught = answer?.startsWith('throws') ? statement.catchClause?.block : undefined;
    return caught ? answerOf(caught.statements, run, evaluate) : answer;
  }
  const isHarmless =
    ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement) || isLogged(statement);
  return isHarmless ? null : `goes on at ${statement.pos}`;
}

function returned({ expression }: ts.ReturnStatement, run: Run, evaluate: Evaluate): string {
  if (!expression) return 'undefined';
  return answerKey(evaluate(expression, run), (part) => evaluate(part, run));
}

function isLogged(statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
    return false;
  return /^(?:console|log|logger)\b/i.test(statement.expression.expression.getText());
}

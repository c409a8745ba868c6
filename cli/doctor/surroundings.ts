import ts from 'typescript';
import type { Names } from './names';
import { functionAround } from './syntax';
import { isTruthy, type Evaluate } from './worlds';

/** Whether control gets to `node` when there is no license: what stands before it may have left already. */
export function isReachedWhenAbsent(node: ts.Node, evaluate: Evaluate): boolean {
  const { parent } = node;
  if (ts.isSourceFile(parent)) return true;
  if (isShutOut(node, parent, evaluate)) return false;
  if (ts.isBlock(parent) || ts.isCaseClause(parent) || ts.isDefaultClause(parent)) {
    for (const before of parent.statements) {
      if (before === node) break;
      if (ts.isIfStatement(before) && !before.elseStatement && leaves(before.thenStatement)) {
        if (isAlways(true, before.expression, evaluate)) return false;
      }
    }
  }
  return isReachedWhenAbsent(parent, evaluate);
}

function isShutOut(node: ts.Node, parent: ts.Node, evaluate: Evaluate): boolean {
  if (ts.isIfStatement(parent)) {
    if (parent.thenStatement === node) return isAlways(false, parent.expression, evaluate);
    return parent.elseStatement === node && isAlways(true, parent.expression, evaluate);
  }
  if (ts.isConditionalExpression(parent)) {
    if (parent.whenTrue === node) return isAlways(false, parent.condition, evaluate);
    return parent.whenFalse === node && isAlways(true, parent.condition, evaluate);
  }
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isAlways(false, parent.left, evaluate);
  return kind === ts.SyntaxKind.BarBarToken && isAlways(true, parent.left, evaluate);
}

/** Whether a condition has this answer in the absence of a license, whatever else holds. */
function isAlways(answer: boolean, condition: ts.Expression, evaluate: Evaluate): boolean {
  const asked = new Set<string>();
  const truth = (guesses: ReadonlyMap<string, boolean>): boolean | null => {
    const value = evaluate(condition, { world: 'absent', guesses, asked });
    return value.is === 'throws' ? null : isTruthy(value);
  };
  if (truth(new Map()) !== answer) return false;
  return truth(new Map([...asked].map((id) => [id, false]))) === answer;
}

/** Whether a statement always ends the function or the turn of a loop. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

const environmentNames =
  /environment(?:type|id|key|name)?$|(?:^|_)env$|^(?:.*_)?(?:is|in|on|non)?_?(?:dev|development|prod|production|staging)(?:_?(?:mode|site|build|env))?$|licen[sc]e_?(?:mode|override|check|enforce)|(?:skip|bypass|enforce|override)_?licen[sc]e/i;
/** A test of the environment far away in a long function is about something else. In lines. */
const SHORT_FUNCTION = 60;

/** Whether the code around tells development and staging from production, here or at all its callers. */
export function knowsEnvironment(node: ts.Node, names: Names, depth = 0): boolean {
  const around = functionAround(node);
  if (!around) return false;
  if (mentionsEnvironment(isShort(around) ? around : conditionsAround(node, around))) return true;
  if (depth < 3 && (ts.isFunctionDeclaration(around) || ts.isArrowFunction(around))) {
    const calls = names.callsOf(around);
    if (calls.length > 0) return calls.every((call) => knowsEnvironment(call, names, depth + 1));
  }
  return knowsEnvironment(around, names, depth);
}

function isShort(node: ts.Node): boolean {
  return node.getText().split('\n').length <= SHORT_FUNCTION;
}

/** The statement around a node that stands in the function itself or under a condition there. */
function conditionsAround(node: ts.Node, around: ts.Node): ts.Node {
  const statement = ts.findAncestor(
    node,
    (each) => ts.isBlock(each.parent) && each.parent.parent === around,
  );
  return statement ?? node;
}

function mentionsEnvironment(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return !isProcessEnv(node) && environmentNames.test(node.text);
  if (ts.isStringLiteralLike(node)) return /^(?:development|production|staging)$/i.test(node.text);
  return ts.forEachChild(node, (child) => mentionsEnvironment(child) || undefined) ?? false;
}

function isProcessEnv({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.getText() === 'process.env';
}

/** Whether an error would be caught in the same function. */
export function isInTry(node: ts.Node): boolean {
  const around = functionAround(node);
  return (
    ts.findAncestor(node, (each) => {
      if (each === around) return 'quit';
      return (
        ts.isTryStatement(each.parent) && each.parent.tryBlock === each && !!each.parent.catchClause
      );
    }) !== undefined
  );
}

/** Whether a value is only logged, or only chooses words or a notice. */
export function isOnlyShown(node: ts.Expression): boolean {
  if (isInLog(node)) return true;
  const { parent } = node;
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isJsxExpression(parent))
    return ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent);
  const isBefore = ts.isBinaryExpression(parent) && parent.left === node;
  if (isBefore) return isNotice(parent.right);
  if (!ts.isConditionalExpression(parent) || parent.condition !== node) return false;
  if (isNotice(parent.whenTrue) && isNotice(parent.whenFalse)) return true;
  const hasWords = isWords(parent.whenTrue) && isWords(parent.whenFalse);
  return hasWords && ts.findAncestor(parent, isShowing) !== undefined;
}

const noticeNames =
  /banner|message|alert|lozenge|badge|tag|notice|flag|warning|callout|label|status|hint|tooltip/i;
const textTags = ['span', 'p', 'strong', 'em', 'small', 'Text', 'Em', 'Strong'];

/** An element that tells something beside the page, or nothing. */
function isNotice(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNotice(node.expression);
  if (node.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isConditionalExpression(node)) return isNotice(node.whenTrue) && isNotice(node.whenFalse);
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  if (!ts.isJsxOpeningLikeElement(opening)) return false;
  const tag = opening.tagName.getText();
  const className = opening.attributes.properties.find(
    (each) => ts.isJsxAttribute(each) && each.name.getText() === 'className',
  );
  return (
    noticeNames.test(tag) || textTags.includes(tag) || noticeNames.test(className?.getText() ?? '')
  );
}

function isShowing(node: ts.Node): boolean | 'quit' {
  if (ts.isStatement(node) || ts.isFunctionLike(node)) return 'quit';
  return ts.isJsxExpression(node) || ts.isTemplateSpan(node);
}

function isWords(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWords(node.expression);
  if (ts.isConditionalExpression(node)) return isWords(node.whenTrue) && isWords(node.whenFalse);
  // A message of a translation is as much words as a text.
  const isMessage =
    ts.isCallExpression(node) && /^(?:t|i18n\.t|formatMessage)$/.test(node.expression.getText());
  return (
    isMessage ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

function isInLog(node: ts.Node): boolean {
  const found = ts.findAncestor(node, (each) => {
    if (ts.isFunctionLike(each) || ts.isStatement(each)) return 'quit';
    return (
      ts.isCallExpression(each) && /^(?:console|log|logger)\b/i.test(each.expression.getText())
    );
  });
  return found !== undefined;
}

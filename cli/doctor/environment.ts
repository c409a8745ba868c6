import ts from 'typescript';
import type { Names } from './names';
import { functionAround } from './syntax';

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
    const calls = names.allCallsOf(around);
    if (calls) return calls.every((call) => knowsEnvironment(call, names, depth + 1));
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

import ts from 'typescript';

/** Whether a value is only logged, or only chooses words or a notice. */
export function isOnlyShown(node: ts.Expression): boolean {
  if (isInLog(node) || isInNotice(node)) return true;
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

/** Within a component like `LicenseBanner` that holds nothing of the page. */
function isInNotice(node: ts.Node): boolean {
  const component = ts.findAncestor(node, ts.isFunctionLike);
  if (!component) return false;
  const { parent } = component;
  const name = component.name ?? (ts.isVariableDeclaration(parent) ? parent.name : undefined);
  if (!name || !/^[A-Z]/.test(name.getText()) || !noticeNames.test(name.getText())) return false;
  return !/\bchildren\b/.test(component.getText());
}

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

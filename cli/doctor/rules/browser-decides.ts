import ts from 'typescript';
import type { App } from '../app';
import { firstOfEach, judgementsOf } from '../decisions';
import { findingAt, type Finding } from '../finding';
import { isOnlyShown } from '../only-shown';

/** The flag decides in the browser, where whoever looks at the page can change it. */
export function browserDecides(app: App): Finding[] {
  const deciding = judgementsOf(app).decisions.filter(({ source, node, shape, isCondition }) => {
    const isBrowsers =
      shape.from === 'browser' || (shape.from === 'unsaid' && app.reach.isBrowser(source.file));
    if (!isBrowsers || isOnlyShown(node) || isWatched(node)) return false;
    return isCondition || !isShownByName(node);
  });
  return firstOfEach(deciding).map(({ source, node }) =>
    findingAt(source, node, { code: 'browser-decides' }),
  );
}

/** What an effect depends on, as in `useEffect(…, [active])`. */
function isWatched(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node.parent);
}

/** `<Lozenge appearance={active ? 'success' : 'removed'}>` */
function isShownByName(node: ts.Node): boolean {
  const attribute = ts.findAncestor(node, ts.isJsxAttribute);
  return (
    attribute !== undefined &&
    /^(?:appearance|variant|color|className|title|label)$/.test(attribute.name.getText())
  );
}

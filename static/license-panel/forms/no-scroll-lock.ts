/**
 * Stands in for the package `react-scrolllock` of Atlaskit's modal dialog, which writes an inline
 * style that the page's Content Security Policy forbids. The page's frame is as tall as its content,
 * so there is nothing in it to keep from scrolling.
 */
function NoScrollLock(): null {
  return null;
}

export { NoScrollLock as default };

export function TouchScrollable({ children }: { children: unknown }): unknown {
  return children;
}

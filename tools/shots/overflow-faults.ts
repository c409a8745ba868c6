import { type Fault, nameOf } from './fault';

/** Sizes are rounded to whole pixels before they are compared. */
const tolerance = 1;

/** Texts that only screen readers read are cut to a box of this size on purpose, in pixels. */
const unseenSize = 1;

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.clientWidth > unseenSize &&
  element.clientHeight > unseenSize;

const isScroller = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

const isClipped = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

const seenElements = (): Element[] =>
  [...document.body.querySelectorAll('*')].filter(
    (element) => !(element instanceof SVGElement) && isSeen(element),
  );

const sideways = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;

/** The document, and each element that is not meant to scroll, whose content is wider than itself. */
export const sidewaysOverflow = (): Fault[] => {
  // A frame without size is a fault of its own, or is not meant to be seen.
  const root = document.documentElement.clientWidth > 0 ? [document.documentElement] : [];
  const elements = seenElements().filter((element) => {
    const { overflowX, display } = getComputedStyle(element);
    const isBox = display !== 'inline' && !isScroller(overflowX) && !isClipped(overflowX);
    // A spinner turns, and so do the corners of its box.
    return isBox && element.textContent.trim() !== '';
  });
  return [...root, ...elements]
    .filter((element) => sideways(element) > tolerance)
    .map((element) => ({
      rule: 'sideways-overflow',
      element: nameOf(element),
      measure: `${element.scrollWidth} px of content in ${element.clientWidth} px`,
    }));
};

const cutMeasure = (cutX: number, cutY: number): string =>
  `${Math.max(Math.round(cutX), 0)} px cut at its side, ${Math.max(Math.round(cutY), 0)} px at its end`;

/** Boxes that cut what sticks out of them, and with it some text: hidden overflow, ellipses, line clamps, fields. */
export const clippedText = (): Fault[] =>
  seenElements().flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isField = element instanceof HTMLInputElement && element.value !== '';
    if (!isField && element.textContent.trim() === '') return [];
    const cutX = isField || isClipped(overflowX) ? sideways(element) : 0;
    const cutY = isClipped(overflowY) ? element.scrollHeight - element.clientHeight : 0;
    if (cutX <= tolerance && cutY <= tolerance) return [];
    return [{ rule: 'clipped-text', element: nameOf(element), measure: cutMeasure(cutX, cutY) }];
  });

/** Words in a drawing that its edge cuts. */
export const clippedDrawingText = (): Fault[] =>
  [...document.body.querySelectorAll('svg text')].flatMap((element) => {
    const edge = element.closest('svg')?.getBoundingClientRect();
    const words = element.getBoundingClientRect();
    if (edge === undefined || words.width === 0) return [];
    const cutX = Math.max(edge.left - words.left, words.right - edge.right);
    const cutY = Math.max(edge.top - words.top, words.bottom - edge.bottom);
    if (cutX <= tolerance && cutY <= tolerance) return [];
    return [{ rule: 'clipped-text', element: nameOf(element), measure: cutMeasure(cutX, cutY) }];
  });

import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide something is on the page, and how wide a text would be in its font; in pixels. */
export type Measures = { width: number; widthOf: (text: string) => number };

/** Measures an element once it is there, and whenever its size changes; null until then. */
export function useMeasures(element: RefObject<HTMLElement>): Measures | null {
  const [measures, setMeasures] = useState<Measures | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const width = Math.floor(current.clientWidth);
      // A frame may be there before it has a place on the page.
      if (width === 0) return;
      setMeasures((known) =>
        known?.width === width ? known : { width, widthOf: textMeasure(getComputedStyle(current)) },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return measures;
}

function textMeasure({ font }: CSSStyleDeclaration): Measures['widthOf'] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  return (text) => Math.ceil(context.measureText(text).width);
}

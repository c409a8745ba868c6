import { useEffect } from 'react';

/**
 * Tells the style sheet, as `--visible-top`, how far down the page its visible part begins. The
 * product's page scrolls and not the frame, so a dialog at the top of the frame may be out of sight.
 */
export function useVisibleTop(): void {
  useEffect(() => {
    const observer = new IntersectionObserver(([page]) => {
      const top = Math.max(0, page?.intersectionRect.top ?? 0);
      document.documentElement.style.setProperty('--visible-top', `${top}px`);
      observer.disconnect();
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, []);
}

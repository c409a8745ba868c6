import { useEffect, useRef } from 'react';

/** A page that was away for longer than this is read again, in milliseconds. */
const LONG = 300_000;

/** Calls `onReturn` when the reader comes back to a page whose `shown` is from long ago. */
export function useReturn(shown: unknown, onReturn: () => void): void {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
  }, [shown]);
  useEffect(() => {
    const look = () => {
      const isBack = document.visibilityState === 'visible';
      if (isBack && performance.now() - shownAt.current > LONG) onReturn();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, [onReturn]);
}

import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Whether the browser has a network; calls `onBack` each time it has one again. */
export function useOnline(onBack: () => void): boolean {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const wasOnline = useRef(isOnline);
  useEffect(() => {
    if (isOnline && !wasOnline.current) onBack();
    wasOnline.current = isOnline;
  }, [isOnline, onBack]);
  return isOnline;
}

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

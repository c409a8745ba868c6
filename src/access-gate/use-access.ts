import { useCallback, useEffect, useState } from 'react';
import { askAccess, type Answer } from './ask-access';

/** What a gate knows: nothing yet, the function's decision, or that it could not be asked. */
export type AccessStatus =
  | { status: 'waiting' }
  | ({ status: 'decided' } & Answer)
  | { status: 'unknown'; retry: () => void };

/** Whether the reader may use the app now, as its function decided. Only for drawing. */
export function useAccess(): AccessStatus {
  const [access, setAccess] = useState<AccessStatus>({ status: 'waiting' });
  const ask = useCallback(() => {
    setAccess({ status: 'waiting' });
    void askAccess().then((answer) => {
      setAccess(answer ? { status: 'decided', ...answer } : { status: 'unknown', retry: ask });
    });
  }, []);
  useEffect(ask, [ask]);
  return access;
}

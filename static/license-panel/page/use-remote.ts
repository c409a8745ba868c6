import { useEffect, useRef, useState } from 'react';

/** Something read from elsewhere: on its way, not to be had, or here and perhaps being read again. */
type Remote<Value> =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'ready'; value: Value; refresh: 'no' | 'running' | 'failed' };

/** What was read, and what can be done about it. */
export type RemoteState<Value> = {
  remote: Remote<Value>;
  /** Reads again; until then what is here stays. */
  retry: () => void;
  /** Shows a newer value that came by another way. */
  replace: (value: Value) => void;
};

/**
 * Reads on mount, and again on `retry`. What `fallback` has stands in when nothing could be read yet.
 * Both must keep their identity.
 */
export function useRemote<Value>(
  read: () => Promise<Value>,
  fallback: () => Promise<Value | null> = nothing,
): RemoteState<Value> {
  const [remote, setRemote] = useState<Remote<Value>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // What was asked before a newer value came must not replace it.
  const newest = useRef(0);
  useEffect(() => {
    const mine = (newest.current += 1);
    void read().then(
      (value) => {
        if (newest.current === mine) setRemote({ status: 'ready', value, refresh: 'no' });
      },
      async (error: unknown) => {
        console.error(error);
        const known = await fallback();
        if (newest.current === mine) setRemote((before) => failed(before, known));
      },
    );
  }, [read, fallback, attempt]);
  return {
    remote,
    retry: () => {
      setRemote((before) => running(before));
      setAttempt(attempt + 1);
    },
    replace: (value) => {
      newest.current += 1;
      setRemote({ status: 'ready', value, refresh: 'no' });
    },
  };
}

function running<Value>(before: Remote<Value>): Remote<Value> {
  return before.status === 'ready' ? { ...before, refresh: 'running' } : { status: 'loading' };
}

function failed<Value>(before: Remote<Value>, known: Value | null): Remote<Value> {
  if (before.status === 'ready') return { ...before, refresh: 'failed' };
  return known === null
    ? { status: 'failed' }
    : { status: 'ready', value: known, refresh: 'failed' };
}

function nothing(): Promise<null> {
  return Promise.resolve(null);
}

import { useEffect, useState } from 'react';

/** Something read from elsewhere: on its way, not to be had, or here. */
type Remote<Value> =
  { status: 'loading' } | { status: 'failed' } | { status: 'ready'; value: Value };

export type RemoteState<Value> = {
  remote: Remote<Value>;
  retry: () => void;
  /** Shows a newer value that came by another way. */
  replace: (value: Value) => void;
};

/** Reads on mount, and again on `retry`. `read` must keep its identity. */
export function useRemote<Value>(read: () => Promise<Value>): RemoteState<Value> {
  const [remote, setRemote] = useState<Remote<Value>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    read().then(
      (value) => {
        if (isWanted) setRemote({ status: 'ready', value });
      },
      (error: unknown) => {
        console.error(error);
        if (isWanted) setRemote({ status: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [read, attempt]);
  return {
    remote,
    retry: () => {
      setRemote({ status: 'loading' });
      setAttempt(attempt + 1);
    },
    replace: (value) => {
      setRemote({ status: 'ready', value });
    },
  };
}

import { useEffect, useState } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { NumberedEntry } from '../../../src/wire/entry';
import type { PanelCalls } from '../page/panel-calls';
import { readWholeLog, type WholeLog } from './read-whole-log';

export type WholeLogView =
  | { status: 'loading'; read: number }
  | { status: 'failed'; retry: () => void }
  | { status: 'ready'; entries: NumberedEntry[] };

/** The whole log, read as far as `whole` does not have it yet. */
export function useWholeLog(
  whole: WholeLog,
  log: AdminStanding['log'],
  read: PanelCalls['read'],
): WholeLogView {
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setView({ status: 'loading', read: whole.entries.length });
    setAttempt((before) => before + 1);
  };
  const [view, setView] = useState<WholeLogView>({ status: 'loading', read: 0 });
  useEffect(() => {
    let isOver = false;
    const show = (next: WholeLogView) => {
      if (!isOver) setView(next);
    };
    const onProgress = (entries: number) => {
      show({ status: 'loading', read: entries });
    };
    readWholeLog(whole, log, { read, onProgress }).then(
      (entries) => {
        show({ status: 'ready', entries });
      },
      (error: unknown) => {
        console.error(error);
        show({ status: 'failed', retry });
      },
    );
    return () => {
      isOver = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `retry` only sets state
  }, [whole, log, read, attempt]);
  return view;
}

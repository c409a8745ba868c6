import { useEffect, useState } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { NumberedEntry } from '../../../src/wire/entry';
import type { PanelCalls } from '../page/panel-calls';
import { readWholeLog, type WholeLog } from './read-whole-log';

type WholeLogView =
  | { status: 'loading'; read: number }
  | { status: 'failed' }
  | { status: 'ready'; entries: NumberedEntry[] };

/** The whole log, read as far as `whole` does not have it yet. */
export function useWholeLog(
  whole: WholeLog,
  log: AdminStanding['log'],
  read: PanelCalls['read'],
): { view: WholeLogView; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
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
        show({ status: 'failed' });
      },
    );
    return () => {
      isOver = true;
    };
  }, [whole, log, read, attempt]);
  return {
    view,
    retry: () => {
      setView({ status: 'loading', read: whole.entries.length });
      setAttempt(attempt + 1);
    },
  };
}

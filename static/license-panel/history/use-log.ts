import { useEffect, useMemo, useRef, useState } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import { isJsonObject } from '../../../src/wire/json';
import type { NumberedEntry } from '../../../src/wire/entry';
import type { LogPage } from '../../../src/wire/log-page';
import type { PanelCalls } from '../page/panel-calls';
import { firstOf, nothingLoaded, withNewest, withPage, type LoadedLog } from './loaded-log';

/** How many older entries are read at once. */
const STRETCH = 100;

/** What is shown of the log, and the way to more of it. */
export type LogView = LoadedLog & {
  /** How many entries the log has. */
  count: number;
  older: 'none' | 'there' | 'loading' | 'failed';
  showOlder: () => void;
};

/** The part of the log that is shown: the newest entries, and older ones as they are asked for. */
export function useLog({ log }: AdminStanding, read: PanelCalls['read']): LogView {
  const [kept, setKept] = useState(nothingLoaded);
  const [older, setOlder] = useState<'idle' | 'loading' | 'failed'>('idle');
  const loaded = useMemo(() => withNewest(kept, log), [kept, log]);
  const keep = (page: LogPage) => {
    setKept((before) => withPage(withNewest(before, log), page));
  };
  useAuthors(log, read, keep);
  const first = firstOf(loaded);
  return {
    ...loaded,
    count: log.count,
    older: first === 1 ? 'none' : older === 'idle' ? 'there' : older,
    showOlder: () => {
      setOlder('loading');
      read({ first: Math.max(1, first - STRETCH), last: first - 1, withAuthors: true }).then(
        (page) => {
          keep(page);
          setOlder('idle');
        },
        (error: unknown) => {
          console.error(error);
          setOlder('failed');
        },
      );
    },
  };
}

/** Asks once for the authors of the newest entries, and later of those that came meanwhile. */
function useAuthors(
  { count, latest }: AdminStanding['log'],
  read: PanelCalls['read'],
  keep: (page: LogPage) => void,
): void {
  const asked = useRef(0);
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });
  useEffect(() => {
    // After a reinstall the log begins anew.
    if (count < asked.current) asked.current = 0;
    const unasked = latest.filter(({ number }) => number > asked.current).filter(isBySomebody);
    const [first, last] = [unasked[0], unasked.at(-1)];
    if (!first || !last) return;
    asked.current = last.number;
    read({ first: first.number, last: last.number, withAuthors: true }).then(
      (page) => {
        keeping.current(page);
      },
      // Without names, entries are by an admin, until the page is read again.
      (error: unknown) => {
        asked.current = first.number - 1;
        console.error(error);
      },
    );
  }, [count, latest, read]);
}

/** An admin wrote it, or entered the code of what the vendor confirmed. */
function isBySomebody({ entry }: NumberedEntry): boolean {
  const content = 'record' in entry ? entry.record : entry.event;
  return isJsonObject(content) && (content.source === 'admin' || content.source === 'vendor');
}

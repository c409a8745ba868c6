import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { AdminProblem } from '../../../src/wire/admin-api';
import type { Product } from '../../../src/wire/family';
import type { Purchases } from '../../../src/wire/purchases';
import type { Result } from '../../../src/wire/result';
import type { PanelCalls } from '../page/panel-calls';
import { useRemote, type RemoteState } from '../page/use-remote';
import { nowBy, readClock, type ClockReading } from './page-clock';

/** The list as it was read, and the clocks by which it is as old as it is. */
export type ReadPurchases = { purchases: Purchases; clock: ClockReading };

/** The function's answer, with the product that the page is in. */
type Answered = { list: Result<ReadPurchases, AdminProblem>; product: Product | null };

/** While a check is under way, the list is read again so soon after it was to go on, and not more often than this, in milliseconds. */
const AFTER_GOING_ON = 5_000;
const LEAST_PAUSE = 30_000;

/** Nor more seldom, in milliseconds. A browser's timer counts no more than 24 days. */
const LONGEST_PAUSE = 15 * 60_000;

/** A list that is that much older than the rest of the page is read again, in milliseconds. */
const OLDER = 10_000;

type PurchasesState = RemoteState<Answered> & {
  /** Shows a list that came with a check. */
  show: (purchases: Purchases) => void;
};

/**
 * Reads the list when it is first wanted; again when the rest of the page was, and while a check is
 * under way. Nothing is read while the reader looks elsewhere.
 */
export function usePurchases(
  { purchases: read, product: readProduct }: Pick<PanelCalls, 'purchases' | 'product'>,
  { isShown, pageAt }: { isShown: boolean; pageAt: string },
): PurchasesState {
  const readAll = useCallback(async (): Promise<Answered> => {
    const [answer, product] = await Promise.all([read(), readProduct()]);
    return { list: answer.ok ? listOf(answer.value) : answer, product };
  }, [read, readProduct]);
  const state = useRemote(readAll);
  const { remote, retry } = state;
  const list = remote.status === 'ready' && remote.value.list.ok ? remote.value.list.value : null;
  const again = useRef(retry);
  useEffect(() => {
    again.current = retry;
  });
  const listAt = useRef('');
  useEffect(() => {
    listAt.current = list?.purchases.at ?? '';
  }, [list]);
  useEffect(() => {
    if (isShown && Date.parse(pageAt) - Date.parse(listAt.current) > OLDER) again.current();
  }, [isShown, pageAt]);
  const isLookedAt = useVisible() && isShown;
  const further = useRef({ at: '', asked: -1, looks: 0 });
  useEffect(() => {
    if (!isLookedAt || !list) return;
    const { underWay, unavailable } = list.purchases;
    if (!underWay || unavailable) return;
    further.current = looksAt(list.purchases, underWay.asked, further.current);
    const goesOn = Date.parse(underWay.goesOnAt) - nowBy(list.clock);
    const pause = LEAST_PAUSE * 2 ** Math.min(further.current.looks, 10);
    const timer = setTimeout(
      () => {
        again.current();
      },
      Math.min(Math.max(pause, goesOn + AFTER_GOING_ON), LONGEST_PAUSE),
    );
    return () => {
      clearTimeout(timer);
    };
    // A list that could not be read again is the same one.
  }, [isLookedAt, list, remote]);
  return {
    ...state,
    show: (purchases) => {
      const product = remote.status === 'ready' ? remote.value.product : null;
      state.replace({ list: listOf(purchases), product });
    },
  };
}

type Looks = { at: string; asked: number; looks: number };

/** How often a check was looked at that is not further than before: then it is looked at more and more seldom. */
function looksAt({ at }: Purchases, asked: number, before: Looks): Looks {
  if (at === before.at) return before;
  return { at, asked, looks: asked === before.asked ? before.looks + 1 : 0 };
}

function listOf(purchases: Purchases): { ok: true; value: ReadPurchases } {
  return { ok: true, value: { purchases, clock: readClock(purchases.at) } };
}

function useVisible(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => {
    document.removeEventListener('visibilitychange', changed);
  };
}

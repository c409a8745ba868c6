import { useState } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { Purchases } from '../../../src/wire/purchases';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { purchasesRefusalWords } from './purchases-refusal-words';

/** What became of a press of the button, as far as it is known. */
export type Pressed =
  | { kind: 'asked'; /** The check that goes on or is over. */ check: string | null }
  | { kind: 'refused'; why: string };

type Check = { pressed: Pressed | null; isChecking: boolean; check: () => Promise<void> };

type After = {
  show: (purchases: Purchases) => void;
  readAgain: () => void;
  onStanding: (standing: AdminStanding) => void;
};

/** Checks for purchases when the reader says so. */
export function useCheck(call: PanelCalls['check'], { show, readAgain, onStanding }: After): Check {
  const { say } = useLanguage();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const check = async () => {
    setIsChecking(true);
    setPressed(null);
    try {
      const answer = await call();
      if (answer.ok) {
        const { underWay, last } = answer.value.purchases;
        setPressed({ kind: 'asked', check: underWay?.check ?? last?.check.check ?? null });
        show(answer.value.purchases);
        onStanding(answer.value.standing);
      } else {
        setPressed({ kind: 'refused', why: purchasesRefusalWords(answer.problem, say) });
        readAgain();
      }
    } catch (error) {
      console.error(error);
      setPressed({ kind: 'refused', why: say('purchases.lost') });
      readAgain();
    }
    setIsChecking(false);
  };
  return { pressed, isChecking, check };
}

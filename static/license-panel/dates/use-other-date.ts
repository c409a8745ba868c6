import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

export type OtherDate = {
  /** The moment that the page answers for when it is not today. */
  otherDate: Instant | null;
  /** Goes to another date; null, or a moment of today, leads back. */
  choose: (at: Instant | null) => void;
  /** What says so takes focus, since what was pressed may be gone. */
  bar: RefObject<HTMLDivElement>;
  /** The button that asks for another date takes focus when the page is about today again. */
  opener: RefObject<HTMLButtonElement>;
};

/** Which date the page answers for. */
export function useOtherDate(now: Instant): OtherDate {
  const { reader } = useLanguage();
  const [chosen, setChosen] = useState<Instant | null>(null);
  const isDayOfNow = (at: Instant) => isoDayOf(at, reader) === isoDayOf(now, reader);
  // The page may be read again on the day that was chosen when it was to come.
  const otherDate = chosen !== null && isDayOfNow(chosen) ? null : chosen;
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (otherDate !== null) bar.current?.focus();
  }, [otherDate]);
  const choose = (at: Instant | null) => {
    const isToday = at === null || isDayOfNow(at);
    setChosen(isToday ? null : at);
    if (isToday) opener.current?.focus();
  };
  return { otherDate, choose, bar, opener };
}

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

/** What the page answers for when it is not today: another date, or a past one with what was known then. */
type OtherMoment = { at: Instant; isAsKnown: boolean };

type OtherDateState = {
  /** Null when the page is about today. */
  other: OtherMoment | null;
  /** Goes to another moment; null, or another date that is today, leads back. */
  choose: (other: OtherMoment | null) => void;
  /** What says so takes focus, since what was pressed may be gone. */
  bar: RefObject<HTMLDivElement>;
  /** The buttons that ask for a day. The one that was used takes focus when the page is about today again. */
  openers: { date: RefObject<HTMLButtonElement>; known: RefObject<HTMLButtonElement> };
};

/** Which moment the page answers for. */
export function useOtherDate(now: Instant): OtherDateState {
  const { reader } = useLanguage();
  const [chosen, setChosen] = useState<OtherMoment | null>(null);
  const isToday = ({ at, isAsKnown }: OtherMoment) =>
    !isAsKnown && isoDayOf(at, reader) === isoDayOf(now, reader);
  // The page may be read again on the day that was chosen when it was to come.
  const other = chosen !== null && isToday(chosen) ? null : chosen;
  const bar = useRef<HTMLDivElement>(null);
  const [date, known] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  useEffect(() => {
    if (other !== null) bar.current?.focus();
  }, [other]);
  const choose = (next: OtherMoment | null) => {
    const isBack = next === null || isToday(next);
    setChosen(isBack ? null : next);
    if (isBack) (other?.isAsKnown ? known : date).current?.focus();
  };
  return { other, choose, bar, openers: { date, known } };
}

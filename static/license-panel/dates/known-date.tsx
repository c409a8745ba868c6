import type { RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { DayChoice } from './day-choice';
import { endOfIsoDay } from './start-of-day';

type KnownDateProps = {
  now: Instant;
  /** What is shown, or null. */
  at: Instant | null;
  /** Called with the last instant of the chosen day, in the reader's zone; with this moment for today. */
  onChoose: (at: Instant) => void;
  /** The button that opens it. */
  opener: RefObject<HTMLButtonElement>;
};

/** Asks for a day of the past, to show what was known at its end. */
export function KnownDate({ now, at, onChoose, opener }: KnownDateProps) {
  const { say, reader } = useLanguage();
  return (
    <DayChoice
      words={{ open: say('known.open'), help: say('known.help') }}
      day={isoDayOf(at ?? now, reader)}
      lastDay={isoDayOf(now, reader)}
      onChoose={(day) => {
        onChoose(Math.min(endOfIsoDay(day, reader), now));
      }}
      opener={opener}
    />
  );
}

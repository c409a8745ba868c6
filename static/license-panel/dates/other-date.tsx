import type { RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { DayChoice } from './day-choice';
import { startOfIsoDay } from './start-of-day';

type OtherDateProps = {
  /** The moment that the page answers for. */
  at: Instant;
  /** Called with the first instant of the chosen day, in the reader's zone. */
  onChoose: (at: Instant) => void;
  /** The button that opens it. */
  opener: RefObject<HTMLButtonElement>;
};

/** Asks for another day that the page is to answer for. */
export function OtherDate({ at, onChoose, opener }: OtherDateProps) {
  const { say, reader } = useLanguage();
  return (
    <DayChoice
      words={{ open: say('dates.open'), help: say('dates.help') }}
      day={isoDayOf(at, reader)}
      onChoose={(day) => {
        onChoose(startOfIsoDay(day, reader));
      }}
      opener={opener}
    />
  );
}

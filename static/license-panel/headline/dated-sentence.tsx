import type { Instant } from '../../../src/rules/instant';
import type { Standing } from '../../../src/wire/standing';
import { dayOf, endedOn, lastDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';
import { ExactTime } from '../language/exact-time';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { partsOf } from '../language/user-text';

type Dated = Pick<Standing, 'answer' | 'circumstances'>;

/** A sentence about a standing; the exact instant of its date in UTC on hover. */
export function DatedSentence({ text, standing }: { text: string; standing: Dated }) {
  const { reader } = useLanguage();
  const date = dateIn(text, standing, reader);
  if (!date) return <Said text={text} />;
  const [before, after] = splitAt(text, date.day);
  return (
    <>
      <Said text={before} />
      <ExactTime at={date.at}>{date.day}</ExactTime>
      <Said text={after} />
    </>
  );
}

/** The date that a sentence names, found by its words: its instants are few, and each has few ways to be said. */
function dateIn(
  text: string,
  { answer, circumstances }: Dated,
  reader: Reader,
): { day: string; at: Instant } | null {
  const own = partsOf(text)
    .filter(({ isUserText }) => !isUserText)
    .map((part) => part.text)
    .join('\n');
  const { termEnd, cancelledAt, acceptedAt, noAccessSince } = circumstances;
  const ends = [answer.next.find(({ access }) => access !== 'full')?.at, termEnd];
  const said = [
    ...known([cancelledAt, acceptedAt, noAccessSince]).map((at) => ({
      day: dayOf(at, reader),
      at,
    })),
    ...known(ends).flatMap((at) =>
      [lastDayOf(at, reader), endedOn(at, reader), dayOf(at, reader)].map((day) => ({ day, at })),
    ),
  ];
  return said.find(({ day }) => own.includes(day)) ?? null;
}

function known(instants: (string | null | undefined)[]): Instant[] {
  return instants.flatMap((text) => (text ? [Date.parse(text)] : []));
}

/** What is before and after a word that user text before it may contain too. */
function splitAt(text: string, word: string): [string, string] {
  const start = text.lastIndexOf(word);
  return [text.slice(0, start), text.slice(start + word.length)];
}

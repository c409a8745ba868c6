import type { ReaderNotice } from '../../src/wire/notice-api';
import { dayOf, endedOn, lastDayOf } from '../../src/words/dates';
import type { NoticeWords } from '../../src/words/notice-words';
import type { Reader } from '../../src/words/reader';
import type { Copy } from './copy-of-languages';

/** What can be wrong with what a reader is told. */
export type Flaw =
  | 'gap'
  | 'zero'
  | 'missing-date'
  | 'foreign-date'
  | 'past-as-future'
  | 'no-consequence'
  | 'no-next-step'
  | 'selling'
  | 'not-for-users'
  | 'too-long'
  | 'unfinished';

/** A notice as it is told to a reader. */
export type ToldNotice = { notice: ReaderNotice; words: NoticeWords; reader: Reader };

const gap = /undefined|null|NaN|Invalid|[{}]|notice\.|\s{2}|\s[.,。、]|^\s|\s$|[(（][)）]/m;

/** Everything that is wrong with it. */
export function flawsOf({ notice, words, reader }: ToldNotice, copy: Copy): Flaw[] {
  const { title, body } = words;
  const text = `${title}\n${body}`;
  const { coming, past } = datesOf(notice);
  const at = Date.parse(notice.at);
  const sayable = [...coming, ...past].map((date) => namesOf(date, reader));
  const said: string[] = text.match(copy.day) ?? [];
  const comingDays = coming.flatMap((date) => namesOf(date, reader));
  const pastDays = past.flatMap((date) => namesOf(date, reader));
  const flaws: [Flaw, boolean][] = [
    ['gap', gap.test(text)],
    ['zero', copy.zero.test(text)],
    ['missing-date', !sayable.every((names) => names.some((name) => said.includes(name)))],
    ['foreign-date', !said.every((day) => sayable.flat().includes(day))],
    [
      'past-as-future',
      coming.some((date) => date <= at) ||
        past.some((date) => date > at) ||
        pastDays.some((day) => !comingDays.includes(day) && text.includes(copy.until(day))),
    ],
    ['no-consequence', !copy.consequence.test(text)],
    ['no-next-step', !copy.nextStep[notice.audience].test(body)],
    ['selling', copy.selling.test(text)],
    ['not-for-users', notice.audience === 'user' && copy.notForUsers.test(text)],
    ['too-long', title.length > copy.most.title || body.length > copy.most.body],
    ['unfinished', !copy.fullStop.test(body) || /[.。]$/.test(title)],
  ];
  return flaws.filter(([, isSo]) => isSo).map(([flaw]) => flaw);
}

type Dates = { coming: number[]; past: number[] };

/** The dates that a notice has to say, and whether they are ahead: no less and no more. */
function datesOf(notice: ReaderNotice): Dates {
  const { audience, code, until, termEnd, quoteEnd, since } = notice;
  if (audience === 'user') {
    const ends = { evaluation: [termEnd ?? until], ending: [until], limited: [until], ended: [] };
    const isBegun = code === 'ended' || (code === 'limited' && until === null);
    const begun = isBegun ? [since] : [];
    return datesFrom(code === 'unavailable' ? [] : ends[code], begun);
  }
  const data = dataUntilOf(notice);
  switch (code) {
    case 'evaluation':
    case 'subscription':
      return datesFrom([termEnd, until], []);
    case 'evaluation-suspended':
    case 'suspended':
      return datesFrom([until, data], [termEnd]);
    case 'ending':
    case 'accepted-quote':
      return datesFrom([until, data], []);
    case 'quote':
      return datesFrom([until, quoteEnd, data], []);
    case 'limited':
      return datesFrom([until, data], until === null ? [since] : []);
    case 'ended':
      return datesFrom([data], [since]);
    case 'unavailable':
      return datesFrom([], []);
  }
}

/** Data is a matter only where the regime states how long it is kept, and that is longer than access. */
function dataUntilOf({ at, until, since, dataUntil }: ReaderNotice): string | null {
  const end = until ?? since;
  if (end === null || dataUntil === null) return null;
  return Date.parse(dataUntil) > Math.max(Date.parse(end), Date.parse(at)) ? dataUntil : null;
}

function datesFrom(coming: (string | null)[], past: (string | null)[]): Dates {
  const known = (dates: (string | null)[]) => dates.flatMap((date) => date ?? []).map(Date.parse);
  return { coming: known(coming), past: known(past) };
}

/** A date may be said by its own day, or by the last one before it. */
function namesOf(date: number, reader: Reader): string[] {
  return [dayOf(date, reader), endedOn(date, reader), lastDayOf(date, reader)];
}

import { NEVER } from '../../../src/rules/instant';
import type { Stretch } from '../../../src/rules/spans';
import type { HoldSpan } from '../../../src/rules/timeline';
import { closingOf, momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import type { StateStretch } from './state-stretches';

/** A stretch of the expected course as a sentence: its state, its dates, and who has access. */
export function stretchWords(stretch: StateStretch, language: Language): string {
  const { say } = language;
  return say('timeline.stretch', {
    name: say(`state.${stretch.state}`),
    dates: datesOf(stretch, language),
    access: say(`next.access.${stretch.access}`),
  });
}

/** What is open meanwhile, and what the sources disagree on, each as a sentence. */
export function remarksOn(stretch: StateStretch, holds: HoldSpan[], language: Language): string[] {
  const { say } = language;
  const open = holds.filter(({ from, until }) => from < stretch.until && until > stretch.from);
  return [
    ...open.map((hold) => holdWords(hold, language)),
    ...stretch.contested.map(({ cell, from, until }) => {
      const what = say(`contested.${cell}`);
      if (from === stretch.from && until === stretch.until)
        return say('timeline.contested', { what });
      return say('timeline.contested.dated', { what, dates: datesOf({ from, until }, language) });
    }),
  ];
}

function holdWords({ kind, id, ...stretch }: HoldSpan, language: Language): string {
  const { say } = language;
  return say('timeline.hold', {
    name: say(`timeline.hold.${kind}`, { held: id }),
    dates: datesOf(stretch, language),
  });
}

function datesOf(stretch: Stretch, { say, reader }: Language): string {
  const from = stretch.from === -NEVER ? null : momentOf(stretch.from, reader);
  const until = stretch.until === NEVER ? null : closingOf(stretch.until, reader);
  if (from !== null && until !== null) return say('timeline.dates.between', { from, until });
  if (from !== null) return say('timeline.dates.from', { from });
  if (until !== null) return say('timeline.dates.until', { until });
  return say('timeline.dates.always');
}

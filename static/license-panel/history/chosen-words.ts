import type { NoticeChoices } from '../../../src/rules/notice-choice';
import type { Words } from '../../../src/words/words';

/** The notices to users, in the order in which the page speaks of them. */
export const noticeCodes = [
  'evaluation',
  'ending',
  'ended',
  'limited',
  'unavailable',
] as const satisfies (keyof NoticeChoices)[];

export type NoticeCode = (typeof noticeCodes)[number];

/** What was chosen for each notice, as sentences. */
export function chosenWords(choices: NoticeChoices, say: Words): string {
  return noticeCodes
    .map((code) => {
      const { isShown, fromDays } = choices[code];
      const notice = say(`notices.${code}`);
      if (!isShown) return say('notices.chosen.hidden', { notice });
      if (fromDays === null) return say('notices.chosen.shown', { notice });
      return say('notices.chosen.from', { notice, days: fromDays });
    })
    .join(' ');
}

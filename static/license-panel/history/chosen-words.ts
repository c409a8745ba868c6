import type { NoticeChoices } from '../../../src/rules/notice-choice';
import { userNoticeCodes } from '../../../src/rules/notice-table';
import type { Words } from '../../../src/words/words';

/** What was chosen for each notice, as sentences. */
export function chosenWords(choices: NoticeChoices, say: Words): string {
  return userNoticeCodes
    .map((code) => {
      const { isShown, fromDays } = choices[code];
      const notice = say(`notices.${code}`);
      if (!isShown) return say('notices.chosen.hidden', { notice });
      if (fromDays === null) return say('notices.chosen.shown', { notice });
      return say('notices.chosen.from', { notice, days: fromDays });
    })
    .join(' ');
}

import type { NoticeChoices } from '../../../src/rules/notice-choice';
import { userNoticeCodes } from '../../../src/rules/notice-table';
import { momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { noticeWords } from '../../../src/words/notice-words';
import { tellingOf, type AskedTelling, type Telling, type Told } from './telling';

/** Says what users would be told by other choices; null for those in force. */
export function choicesEffect(
  asked: AskedTelling,
  chosen: NoticeChoices,
  language: Language,
): string | null {
  if (isInForce(chosen, asked.choices)) return null;
  const { say, reader } = language;
  const before = tellingOf(asked, 'user');
  const then = tellingOf({ ...asked, choices: chosen }, 'user');
  if (told(before) === told(then)) return say('notices.effect.none');
  const titled = ({ notice }: Told) => ({ title: noticeWords(notice, language).title });
  const when = asked.isToday ? 'now' : 'on';
  const day = momentOf(asked.at, reader);
  const next = then.coming.find((each) => each.told !== null);
  return [
    'why' in then.now
      ? say(`notices.effect.${when}.nothing`, { day })
      : say(`notices.effect.${when}`, { day, ...titled(then.now) }),
    next?.told
      ? say('notices.effect.next', { day: momentOf(next.from, reader), ...titled(next.told) })
      : say('notices.effect.next.nothing'),
  ].join(' ');
}

function isInForce(chosen: NoticeChoices, inForce: NoticeChoices): boolean {
  return userNoticeCodes.every((code) => {
    const { isShown, fromDays } = chosen[code];
    return isShown === inForce[code].isShown && fromDays === inForce[code].fromDays;
  });
}

/** What is told, and when: what tells one course of notices from another. */
function told({ now, coming }: Telling): string {
  const ids = coming.map((each) => [each.from, each.told?.notice.id]);
  return JSON.stringify(['why' in now ? null : now.notice.id, ids]);
}

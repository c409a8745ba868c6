import { showFlag } from '@forge/bridge';
import { shownOn, type Tone } from '../rules/notice-table';
import { dismissalOf } from '../rules/put-off';
import type { NoticeAnswer } from '../wire/notice-api';
import { noticeWords } from '../words/notice-words';
import { askNotice, dismissNotice, openLicensePage, readLanguage } from './backend';

/** One flag over Jira for what cannot wait; it stays until the reader does something about it. */
export async function showNotice(): Promise<void> {
  const answer = await askNotice();
  const { notice, isPutOff, licensePage } = answer;
  if (notice === null || isPutOff || !shownOn.flag.includes(notice.tone)) return;
  const language = await readLanguage();
  const { say } = language;
  const { title, body } = noticeWords(notice, language);
  const toPage =
    licensePage === null
      ? []
      : [{ text: say('notice.license-page'), onClick: () => void openLicensePage(licensePage) }];
  const flag = showFlag({
    id: 'standing-notice',
    title,
    description: body,
    type: flagTypes[notice.tone],
    actions: [
      ...toPage,
      { text: say(`notice.${dismissalOf[notice.tone]}`), onClick: () => void putOff(answer) },
    ],
    isAutoDismiss: false,
  });

  async function putOff({ mayPutOff }: NoticeAnswer): Promise<void> {
    await flag.close();
    if (notice && mayPutOff) await dismissNotice(notice.id);
  }
}

const flagTypes = {
  information: 'info',
  warning: 'warning',
  error: 'error',
} as const satisfies Record<Tone, string>;

import { showFlag } from '@forge/bridge';
import { shownOn, type Tone } from '../rules/notice-table';
import { dismissalOf } from '../rules/put-off';
import { noticeWords } from '../words/notice-words';
import { askNotice, dismissNotice, openLicensePage, readLanguage } from './backend';

/** One flag over Jira for what cannot wait; it stays until the reader does something about it. */
export async function showNotice(): Promise<void> {
  const { notice, isPutOff, mayPutOff, licensePage } = await askNotice();
  if (notice === null || isPutOff || !shownOn.flag.includes(notice.tone)) return;
  const language = await readLanguage();
  const { say } = language;
  const { title, body } = noticeWords(notice, language);
  const toPage =
    licensePage === null
      ? []
      : [{ text: say('notice.license-page'), onClick: () => void openLicensePage(licensePage) }];
  const putOff = async () => {
    await flag.close();
    if (mayPutOff) await dismissNotice(notice.id);
  };
  const flag = showFlag({
    id: 'standing-notice',
    title,
    description: body,
    type: flagTypes[notice.tone],
    actions: [
      ...toPage,
      { text: say(`notice.${dismissalOf[notice.tone]}`), onClick: () => void putOff() },
    ],
    isAutoDismiss: false,
  });
}

const flagTypes = {
  information: 'info',
  warning: 'warning',
  error: 'error',
} as const satisfies Record<Tone, string>;

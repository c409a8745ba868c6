import { Box, SectionMessage, SectionMessageAction, Text } from '@forge/react';
import React from 'react';
import { dismissalOf } from '../rules/put-off';
import type { ReaderNotice } from '../wire/notice-api';
import type { Language } from '../words/language';
import { noticeWords } from '../words/notice-words';
import { openLicensePage } from './backend';

type NoticeMessageProps = {
  notice: ReaderNotice;
  language: Language;
  /** The key of the license page's module; null for readers who cannot open it. */
  licensePage: string | null;
  /** Null where nothing can be kept and nothing closed. */
  onDismiss: (() => void) | null;
};

/** One notice with what can be done about it. */
export function NoticeMessage({ notice, language, licensePage, onDismiss }: NoticeMessageProps) {
  const { say } = language;
  const { title, body } = noticeWords(notice, language);
  const acts: [name: string, text: string, act: () => void][] = [];
  if (licensePage !== null)
    acts.push(['page', say('notice.license-page'), () => void openLicensePage(licensePage)]);
  if (onDismiss !== null)
    acts.push(['dismiss', say(`notice.${dismissalOf[notice.tone]}`), onDismiss]);
  return (
    <Box role={notice.tone === 'error' ? 'alert' : 'status'}>
      <SectionMessage
        appearance={notice.tone}
        title={title}
        actions={acts.map(([name, text, act]) => (
          <SectionMessageAction key={name} onClick={act}>
            {text}
          </SectionMessageAction>
        ))}
      >
        <Text>{body}</Text>
      </SectionMessage>
    </Box>
  );
}

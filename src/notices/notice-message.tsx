import { Box, Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { dismissalOf } from '../rules/put-off';
import type { ReaderNotice } from '../wire/notice-api';
import type { Language } from '../words/language';
import { noticeWords } from '../words/notice-words';
import { openLicensePage } from './backend';
import { NotKept } from './not-kept';
import type { Acted } from './use-acts';

type NoticeMessageProps = {
  notice: ReaderNotice;
  language: Language;
  /** The key of the license page's module; null for readers who cannot open it. */
  licensePage: string | null;
  /** Null where nothing can be kept and nothing closed. */
  onDismiss: (() => void) | null;
  /** After an act of the reader's, focus is where the next one is. */
  acted: Acted;
};

/** One notice with what can be done about it. */
export function NoticeMessage({
  notice,
  language,
  licensePage,
  onDismiss,
  acted,
}: NoticeMessageProps): React.JSX.Element {
  const { say } = language;
  const { title, body } = noticeWords(notice, language);
  return (
    <Box role={notice.tone === 'error' ? 'alert' : 'status'}>
      <SectionMessage appearance={notice.tone} title={title}>
        <Stack space="space.100">
          <Text>{body}</Text>
          <Inline space="space.100" shouldWrap>
            {licensePage !== null && (
              <Button spacing="compact" onClick={() => void openLicensePage(licensePage)}>
                {say('notice.license-page')}
              </Button>
            )}
            {onDismiss !== null && (
              <Button
                appearance="subtle"
                spacing="compact"
                autoFocus={acted === 'something'}
                onClick={onDismiss}
              >
                {say(`notice.${dismissalOf[notice.tone]}`)}
              </Button>
            )}
          </Inline>
          {acted === 'in-vain' && <NotKept language={language} />}
        </Stack>
      </SectionMessage>
    </Box>
  );
}

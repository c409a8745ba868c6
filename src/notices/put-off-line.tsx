import { Box, Button, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import { dismissalOf } from '../rules/put-off';
import type { ReaderNotice } from '../wire/notice-api';
import type { Language } from '../words/language';
import { noticeWords } from '../words/notice-words';
import { NotKept } from './not-kept';
import type { Acted } from './use-acts';

type PutOffLineProps = {
  notice: ReaderNotice;
  language: Language;
  onReopen: () => void;
  /** Takes the line away too; null where it stays. */
  onClose: (() => void) | null;
  acted: Acted;
};

/** What became of a notice that was dismissed, and the way back: focus goes there from the dismissal. */
export function PutOffLine({
  notice,
  language,
  onReopen,
  onClose,
  acted,
}: PutOffLineProps): React.JSX.Element {
  const { say } = language;
  const { title } = noticeWords(notice, language);
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Box role="status">
          <Text>{say(`notice.done.${dismissalOf[notice.tone]}`, { title })}</Text>
        </Box>
        <Inline space="space.100">
          <Button
            appearance="subtle"
            spacing="compact"
            autoFocus={acted === 'something'}
            onClick={onReopen}
          >
            {say('notice.reopen')}
          </Button>
          {onClose !== null && (
            <Button appearance="subtle" spacing="compact" onClick={onClose}>
              {say('notice.close')}
            </Button>
          )}
        </Inline>
      </Inline>
      {acted === 'in-vain' && <NotKept language={language} />}
    </Stack>
  );
}

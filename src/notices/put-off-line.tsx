import { Box, Button, Inline, Text } from '@forge/react';
import React from 'react';
import { dismissalOf } from '../rules/put-off';
import type { ReaderNotice } from '../wire/notice-api';
import type { Language } from '../words/language';
import { noticeWords } from '../words/notice-words';

type PutOffLineProps = {
  notice: ReaderNotice;
  language: Language;
  onReopen: () => void;
  /** Takes the line away too; null where it stays. */
  onClose: (() => void) | null;
};

/** What became of a notice that was just dismissed, and the way back: focus goes there. */
export function PutOffLine({ notice, language, onReopen, onClose }: PutOffLineProps) {
  const { say } = language;
  const { title } = noticeWords(notice, language);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Box role="status">
        <Text>{say(`notice.done.${dismissalOf[notice.tone]}`, { title })}</Text>
      </Box>
      <Button appearance="subtle" spacing="compact" autoFocus={onClose !== null} onClick={onReopen}>
        {say('notice.reopen')}
      </Button>
      {onClose !== null && (
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {say('notice.close')}
        </Button>
      )}
    </Inline>
  );
}

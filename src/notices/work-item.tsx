import { Spinner, Text } from '@forge/react';
import React from 'react';
import { NoticeMessage } from './notice-message';
import { PutOffLine } from './put-off-line';
import { useLanguage } from './use-language';
import { useNotice } from './use-notice';

/** What the reader is told, below the title of a work item's panel: also that it is nothing, or was put off. */
export function WorkItem(): React.JSX.Element {
  const [told, { dismiss, reopen }] = useNotice();
  const language = useLanguage(true);
  if (told.status === 'waiting' || language === null) return <Spinner />;
  const { say } = language;
  if (told.status === 'failed') return <Text>{say('notice.failed')}</Text>;
  const { notice, isPutOff, mayPutOff, licensePage } = told.answer;
  if (notice === null) return <Text>{say('notice.none')}</Text>;
  return isPutOff ? (
    <PutOffLine
      {...{ notice, language }}
      onReopen={() => void reopen().catch(console.error)}
      onClose={null}
    />
  ) : (
    <NoticeMessage
      {...{ notice, language, licensePage }}
      onDismiss={mayPutOff ? () => void dismiss().catch(console.error) : null}
    />
  );
}

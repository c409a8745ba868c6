import { Spinner, Text } from '@forge/react';
import React from 'react';
import { NoticeMessage } from './notice-message';
import { PutOffLine } from './put-off-line';
import { useActs } from './use-acts';
import { useLanguage } from './use-language';
import { useNotice } from './use-notice';

/** What the reader is told, below the title of a work item's panel: also that it is nothing, or was put off. */
export function WorkItem(): React.JSX.Element | null {
  const [told, acts] = useNotice();
  const [acted, { dismiss, reopen }] = useActs(acts);
  const language = useLanguage(true);
  // Without words there is nothing to say it with.
  if (language === 'failed') return null;
  if (told.status === 'waiting' || language === null) return <Spinner />;
  const { say } = language;
  if (told.status === 'failed') return <Text>{say('notice.failed')}</Text>;
  const { notice, isPutOff, mayPutOff, licensePage } = told.answer;
  if (notice === null) return <Text>{say('notice.none')}</Text>;
  return isPutOff ? (
    <PutOffLine {...{ notice, language, acted }} onReopen={reopen} onClose={null} />
  ) : (
    <NoticeMessage
      {...{ notice, language, licensePage, acted }}
      onDismiss={mayPutOff ? dismiss : null}
    />
  );
}

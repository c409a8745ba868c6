import React, { useState } from 'react';
import { closeModule } from './backend';
import { NoticeMessage } from './notice-message';
import { PutOffLine } from './put-off-line';
import { useLanguage } from './use-language';
import { useNotice } from './use-notice';

/** One notice for whoever reads the page; nothing when all is well, or while nothing is known. */
export function Banner(): React.JSX.Element | null {
  const [told, { dismiss, reopen }] = useNotice();
  const [isJustPutOff, setJustPutOff] = useState(false);
  // A page is not the place to say that the banner could not be loaded.
  const answer = told.status === 'told' ? told.answer : null;
  const isShown = answer !== null && answer.notice !== null && (!answer.isPutOff || isJustPutOff);
  const language = useLanguage(isShown);
  if (!isShown || answer.notice === null || language === null) return null;
  const { notice, isPutOff, mayPutOff, licensePage } = answer;
  const putOff = async () => {
    setJustPutOff(true);
    // What cannot be kept is closed all the same.
    if (mayPutOff) await dismiss().catch(closeModule);
    else await closeModule();
  };
  return isPutOff ? (
    <PutOffLine
      {...{ notice, language }}
      onReopen={() => void reopen().catch(console.error)}
      onClose={() => void closeModule()}
    />
  ) : (
    <NoticeMessage {...{ notice, language, licensePage }} onDismiss={() => void putOff()} />
  );
}

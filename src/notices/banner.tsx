import React from 'react';
import { closeModule } from './backend';
import { NoticeMessage } from './notice-message';
import { PutOffLine } from './put-off-line';
import { useActs } from './use-acts';
import { useLanguage } from './use-language';
import { useNotice } from './use-notice';

/** One notice for whoever reads the page; nothing when all is well, or while nothing is known. */
export function Banner(): React.JSX.Element | null {
  const [told, acts] = useNotice();
  // What cannot be kept is closed all the same.
  const [acted, { dismiss, reopen }] = useActs({
    ...acts,
    dismiss: () => acts.dismiss().catch(closeModule),
  });
  // A page is not the place to say that the banner could not be loaded.
  const answer = told.status === 'told' ? told.answer : null;
  const isShown =
    answer !== null && answer.notice !== null && (!answer.isPutOff || acted !== 'nothing');
  const language = useLanguage(isShown);
  if (!isShown || answer.notice === null || language === null || language === 'failed') return null;
  const { notice, isPutOff, mayPutOff, licensePage } = answer;
  const close = () => void closeModule();
  return isPutOff ? (
    <PutOffLine {...{ notice, language, acted }} onReopen={reopen} onClose={close} />
  ) : (
    <NoticeMessage
      {...{ notice, language, licensePage, acted }}
      onDismiss={mayPutOff ? dismiss : close}
    />
  );
}

import { SectionMessage, SectionMessageAction, Text } from '@forge/react';
import React, { useEffect, useState } from 'react';
import { noticeWords } from '../words/notice-words';
import { closeBanner, readNotice, type Told } from './backend';

/** One notice for whoever reads the page; nothing when all is well, or while nothing is known. */
export function Banner(): React.JSX.Element | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    // A page is not the place to say that the banner could not be loaded.
    readNotice().then(setTold, () => {
      setTold(null);
    });
  }, []);
  if (!told) return null;
  const { title, body } = noticeWords(told.notice, told.language);
  const dismiss = (
    <SectionMessageAction key="dismiss" onClick={() => void closeBanner()}>
      {told.language.say('notice.dismiss')}
    </SectionMessageAction>
  );
  return (
    <SectionMessage appearance={told.notice.tone} title={title} actions={[dismiss]}>
      <Text>{body}</Text>
    </SectionMessage>
  );
}

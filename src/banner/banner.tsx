import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
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
  return (
    <SectionMessage appearance={told.notice.tone} title={title}>
      <Stack space="space.100">
        <Text>{body}</Text>
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => void closeBanner()}>
            {told.language.say('notice.dismiss')}
          </Button>
        </Inline>
      </Stack>
    </SectionMessage>
  );
}

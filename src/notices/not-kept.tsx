import { Box, Text } from '@forge/react';
import React from 'react';
import type { Language } from '../words/language';

/** What the reader did could not be kept. */
export function NotKept({ language }: { language: Language }): React.JSX.Element {
  return (
    <Box role="alert">
      <Text>{language.say('notice.not-kept')}</Text>
    </Box>
  );
}

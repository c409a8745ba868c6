import { i18n } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { messagesIn, type Messages } from '../words/messages';

/** Our messages of the app's translations; null until they are there. A failure leaves English. */
export function useMessages(): Messages | null {
  const [messages, setMessages] = useState<Messages | null>(null);
  useEffect(() => {
    i18n.getTranslations().then(
      ({ translations }) => {
        setMessages(messagesIn(translations));
      },
      () => {
        setMessages({});
      },
    );
  }, []);
  return messages;
}

import { useRef } from 'react';

/**
 * The key under which a record is sent. Sent again after a call that broke off, it is known by its key
 * and not added twice; what was changed since is another record, and gets another.
 */
export function useSendKey(): (record: object) => string {
  const sent = useRef({ record: '', key: '' });
  return (record) => {
    const text = JSON.stringify(record);
    if (sent.current.record !== text)
      sent.current = { record: text, key: crypto.randomUUID().slice(0, 8) };
    return sent.current.key;
  };
}

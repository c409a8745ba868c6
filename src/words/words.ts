import { IntlMessageFormat } from 'intl-messageformat';
import type { standing } from '../../i18n/en-US.json';
import type panel from '../../i18n/panel/en-US.json';
import type { Messages } from './messages';

/** The keys of the translation files, which are in every language, and of the license panel's own file. */
export type MessageKey = keyof typeof standing | keyof typeof panel;

type MessageArguments = Record<string, string | number>;

/** Says the message of a key with its arguments, in one language. */
export type Words = (key: MessageKey, args?: MessageArguments) => string;

/** Words from messages (ICU message syntax). A key without a message says itself. */
export function makeWords(messages: Messages, locale: string): Words {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, args = {}) => {
    const message = messages[key];
    if (typeof message !== 'string') return key;
    const format =
      formats.get(key) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(args));
  };
}

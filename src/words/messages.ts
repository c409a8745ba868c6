import { isJsonObject } from '../wire/json';

/** Our messages, flat, by their keys. */
export type Messages = Partial<Record<string, unknown>>;

/** Our messages in a translation file: they share it with the app’s own, under one key. */
export function messagesIn(translations: Partial<Record<string, unknown>> | null): Messages {
  const ours = translations?.standing;
  return isJsonObject(ours) ? ours : {};
}

import { isJsonObject } from './json';

/** What names and codes of errors look like; what looks otherwise may be somebody's text. */
const NAME = /^[A-Z][A-Za-z_]{1,40}$/;

/**
 * What a log may hold of an error: what it is called, its code, and the HTTP status. Its words are left
 * out, since those of a storage, a product or a parser may repeat keys, addresses and values, and with
 * them license numbers and people.
 */
export function errorCode(error: unknown): string {
  if (!isJsonObject(error)) return 'no error';
  const { name, code, status, responseDetails } = error;
  const answered = isJsonObject(responseDetails) ? responseDetails.status : status;
  const told = [name, code].filter((text) => typeof text === 'string' && NAME.test(text));
  return [...told, ...(typeof answered === 'number' ? [answered] : [])].join(' ');
}

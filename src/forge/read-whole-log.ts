import type { Entry } from '../wire/entry';
import { errorCode } from '../wire/error-code';
import { LOG_PREFIX, numberOf, ofOurFormat, readTail } from './log';
import { storedUnder } from './stored-under';

/**
 * The whole log, for when there is no digest to go by. A query reads four times as much at once as a
 * batch, but it lags: so only what follows without a gap from the first entry on is taken from it, and
 * the rest is read by number. Entries never change, so what it has is never out of date.
 */
export async function readWholeLog(): Promise<Entry[]> {
  const found = await queryLog();
  const dense: Entry[] = [];
  for (let entry = found.get(1); entry; entry = found.get(dense.length + 1)) dense.push(entry);
  return [...dense, ...(await readTail(dense.length))];
}

/** What a query finds; less when it breaks off, since the log can be read without it. */
async function queryLog(): Promise<Map<number, Entry>> {
  const found = new Map<number, Entry>();
  try {
    for await (const { key, value } of storedUnder(LOG_PREFIX))
      found.set(numberOf(key), ofOurFormat(value));
  } catch (error) {
    console.warn('the log could not be queried to its end; it is read by number', errorCode(error));
  }
  return found;
}

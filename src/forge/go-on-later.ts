import { Queue } from '@forge/events';
import { errorCode } from '../wire/error-code';

/** As `manifest.yml` names it. */
const QUEUE = 'standing-purchases';

/** Has the check for purchases gone on with after so many seconds, 900 at most. */
export async function goOnLater(delayInSeconds: number): Promise<void> {
  try {
    await new Queue({ key: QUEUE }).push({ body: {}, delayInSeconds });
  } catch (error) {
    console.warn('the check goes on with the next hourly job only', errorCode(error));
  }
}

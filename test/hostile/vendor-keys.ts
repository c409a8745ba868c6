import { keys } from '../../src/keys';
import { newKey, publicHalf } from '../codes/made-codes';

/** The key of the vendor in these tests, and one of somebody else under the same name. */
export const vendorKey = newKey();
export const othersKey = { ...newKey(), kid: vendorKey.kid };

// An app without keys takes no codes. INVARIANT: this is imported before the app, which reads them once.
keys.push(publicHalf(vendorKey));

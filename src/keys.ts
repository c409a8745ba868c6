import type { VendorKey } from './wire/vendor-key';

/**
 * The public keys by which this app knows its vendor's codes; without any it takes none. `standing keys new`
 * makes one. Empty here: a key in a public repository whose private half somebody has would be a hole.
 */
export const keys: VendorKey[] = [];

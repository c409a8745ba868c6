/** The one algorithm of codes, on both sides: Ed25519. A code cannot choose. */
export const ALGORITHM = 'EdDSA';

/** What kind of signed text a code is, so that no other one by the same key passes for it. */
export const TYPE = 'standing-code';

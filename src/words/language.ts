import type { Reader } from './reader';
import type { Words } from './words';

/** All it takes to say something to a reader. */
export type Language = { reader: Reader; say: Words };

import { english } from '../../explain/english';

/** The words of the picture. */
export const { say, reader } = english;

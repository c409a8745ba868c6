import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that looks random and is always the same for the same parts. */
export const chance = (...parts: readonly (string | number)[]): number =>
  createHash('sha256').update(parts.join('\n')).digest().readUInt32BE(0) / 2 ** 32;

import { type PlatformAnswer, refusal } from '../answer';

// Atlassian: "KVS and Custom Entity Store limits".
const maxKeyLength = 500;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const maxValueBytes = 240 * 1024;
const maxDepth = 31;

/** Most keys or operations that one batch or transaction may hold. Atlassian: 25. */
export const maxOperations = 25;

/** Most bytes of one batch or transaction. Atlassian: 4 MB. */
export const maxPayloadBytes = 4 * 1024 * 1024;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 +
      Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item)), 0)
    : 0;

/** Why Forge would refuse this key, or nothing. */
export const keyRefusal = (key: string): PlatformAnswer | undefined => {
  if (key.length === 0) return refusal(400, 'KEY_TOO_SHORT', 'Key must have at least 1 character');
  if (key.length > maxKeyLength) {
    return refusal(400, 'KEY_TOO_LONG', `Key must have at most ${String(maxKeyLength)} characters`);
  }
  return keyPattern.test(key)
    ? undefined
    : refusal(400, 'INVALID_KEY', `Key must match ${String(keyPattern)}`);
};

/** Why Forge would refuse this value, or nothing. Its size is that of its raw JSON. */
export const valueRefusal = (value: unknown): PlatformAnswer | undefined => {
  if (value === undefined || value === null) {
    return refusal(400, 'INVALID_VALUE', 'Value must be given and not be null');
  }
  if (Buffer.byteLength(JSON.stringify(value)) > maxValueBytes) {
    return refusal(413, 'MAX_SIZE', `Value must have at most ${String(maxValueBytes)} bytes`);
  }
  return depthOf(value) > maxDepth
    ? refusal(400, 'MAX_DEPTH', `Value must be at most ${String(maxDepth)} levels deep`)
    : undefined;
};

/** Eight characters that no other entry has after the same number. */
export function randomId(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** What a member of a row says: a text or a number as text; null where it is empty, or `NULL` as some exports write it. */
export function cellText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' || value === 'NULL' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

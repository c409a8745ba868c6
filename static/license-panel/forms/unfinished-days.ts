/**
 * The names of the fields in which a day was begun and not finished. The browser gives such a field no
 * value, so that it cannot be told from an empty one by that.
 */
export function unfinishedDays(fields: Element | null): string[] {
  const inputs = fields?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  return [...inputs].filter(({ validity }) => validity.badInput).map(({ name }) => name);
}

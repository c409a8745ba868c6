/** Compares as text first, which is quicker than to walk two answers. */
export function expectSame(given: unknown, wanted: unknown): void {
  if (JSON.stringify(given) !== JSON.stringify(wanted)) expect(given).toStrictEqual(wanted);
}

import { canonicalJson } from '../../src/rules/canonical-json';

/** A promise of the history that was not kept. */
export class Broken extends Error {}

export function assertThat(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Broken(otherwise);
}

export function assertSame(is: unknown, expected: unknown, what: string): void {
  // Mostly the same to the letter; sorting the members of both takes ten times as long.
  if (JSON.stringify(is) === JSON.stringify(expected)) return;
  const [one, other] = [canonicalJson(is), canonicalJson(expected)];
  assertThat(one === other, `${what} is\n  ${one}\nand not\n  ${other}`);
}

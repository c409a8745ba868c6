import { afterBlanks } from './json-text';
import { pageMembers } from './page';

const QUOTE = 0x22;
const longest = Math.max(...pageMembers.map((name) => name.length + 1));

/** Whether the object that begins at `start` has a page's member first. */
export function beginsPage(bytes: Buffer, start: number): boolean {
  const quote = afterBlanks(bytes, start + 1);
  if (bytes[quote] !== QUOTE) return false;
  const name = bytes.toString('latin1', quote + 1, quote + 1 + longest);
  return pageMembers.some((member) => name.startsWith(`${member}"`));
}

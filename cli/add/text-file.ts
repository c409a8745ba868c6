import { createHash } from 'node:crypto';

/** A text as we edit it: with plain line feeds and no mark, and how it was written. */
export type TextFile = { text: string; hasCrlf: boolean; hasMark: boolean };

/** Files that mix their line ends are left as they are. */
export function decodeText(bytes: Uint8Array): TextFile {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasMark = raw.startsWith('\uFEFF');
  const text = hasMark ? raw.slice(1) : raw;
  const hasCrlf = text.includes('\r\n') && !/(^|[^\r])\n/.test(text);
  return { text: hasCrlf ? text.replaceAll('\r\n', '\n') : text, hasCrlf, hasMark };
}

/** The bytes of a text, written as it was. */
export function encodeText({ text, hasCrlf, hasMark }: TextFile): Buffer {
  const body = hasCrlf ? text.replaceAll('\n', '\r\n') : text;
  return Buffer.from(hasMark ? `\uFEFF${body}` : body);
}

/** Line ends do not count: git may change them between two machines. */
export function digestOf(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  const encoding = typeof content === 'string' ? 'utf8' : 'latin1';
  return createHash('sha256').update(bytes.replaceAll('\r\n', '\n'), encoding).digest('hex');
}

/** The bytes end before the value does. */
export const UNFINISHED = -1;
/** The bytes are no JSON. */
export const BROKEN = -2;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const FIRST_PRINTABLE = 0x20;
const DEEPEST = 200;

type Expected = 'item' | 'first item' | 'key' | 'first key' | 'colon' | 'more';
/** Apart, since TypeScript would take what it is set to first for all that it can be. */
const ITEM: Expected = 'item';

/** Where the next byte stands that is no blank; the bytes' length where there is none. */
export function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

/**
 * Where the JSON value that begins at `start` ends, or `UNFINISHED`, or `BROKEN`. It follows the grammar, so
 * that a stray quote or brace is noticed where it stands; only escapes and literals are left to `JSON.parse`.
 */
export function endOfValue(bytes: Uint8Array, start: number): number {
  const closers: number[] = [];
  let expected: Expected = ITEM;
  let at = start;
  for (;;) {
    at = afterBlanks(bytes, at);
    const byte = bytes[at];
    if (byte === undefined) return UNFINISHED;
    const closer = closers[closers.length - 1];
    const mayClose = expected !== 'item' && expected !== 'key' && expected !== 'colon';
    if (mayClose && byte === closer) {
      closers.pop();
      at += 1;
      expected = 'more';
    } else if (expected === 'more') {
      if (byte !== COMMA) return BROKEN;
      at += 1;
      expected = closer === CLOSE_OBJECT ? 'key' : 'item';
    } else if (expected === 'colon') {
      if (byte !== COLON) return BROKEN;
      at += 1;
      expected = 'item';
    } else if (byte === QUOTE) {
      at = endOfString(bytes, at);
      if (at < 0) return at;
      expected = expected === 'key' || expected === 'first key' ? 'colon' : 'more';
    } else if (expected === 'key' || expected === 'first key') {
      return BROKEN;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (closers.length === DEEPEST) return BROKEN;
      closers.push(byte === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST);
      at += 1;
      expected = byte === OPEN_OBJECT ? 'first key' : 'first item';
    } else {
      const end = endOfLiteral(bytes, at);
      if (end === at) return BROKEN;
      if (end === bytes.length) return UNFINISHED;
      at = end;
      expected = 'more';
    }
    if (closers.length === 0) return at;
  }
}

/** Where the string ends whose quote stands at `start`. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return UNFINISHED;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
    else if (byte < FIRST_PRINTABLE) return BROKEN;
  }
}

/** Where a number, true, false or null ends. */
function endOfLiteral(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isOfLiteral(bytes[at])) at += 1;
  return at;
}

function isOfLiteral(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const isDigitOrSign = byte >= 0x2b && byte <= 0x39 && byte !== COMMA && byte !== 0x2f;
  const isLetter = (byte >= 0x61 && byte <= 0x7a) || byte === 0x45;
  return isDigitOrSign || isLetter;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

import { parseDocument, visit } from 'yaml';
import type { Result } from '../../src/wire/result';

/** A JSON value that stands in a text. */
export type FoundJson = {
  value: unknown;
  /** Something else stands before or after it. */
  isInText: boolean;
  /** It is written as a program prints an object: names without quotes, single quotes, commas too many. */
  isLoose: boolean;
};

/** So many beginnings are tried: a mail may hold brackets before the one that is meant. */
const MOST_TRIES = 50;

/** The first JSON object or list of a text, or where it stops being one. */
export function jsonInText(text: string): Result<FoundJson, 'no-json' | 'broken-json'> {
  const whole = strict(text);
  if (whole !== undefined) return found(whole.value, { isInText: false, isLoose: false });
  let isBroken = false;
  let tries = 0;
  for (const { index } of text.matchAll(/[{[]/g)) {
    tries += 1;
    if (tries > MOST_TRIES) break;
    const end = endOf(text, index);
    if (end === null) {
      isBroken ||= looksLikeObject(text.slice(index));
      continue;
    }
    const part = text.slice(index, end);
    if (!looksLikeObject(part)) continue;
    const isInText = text.slice(0, index).trim() !== '' || text.slice(end).trim() !== '';
    const exact = strict(part);
    if (exact !== undefined) return found(exact.value, { isInText, isLoose: false });
    const loose = printed(part);
    if (loose !== undefined) return found(loose.value, { isInText, isLoose: true });
    isBroken = true;
  }
  return { ok: false, problem: isBroken ? 'broken-json' : 'no-json' };
}

function found(value: unknown, how: Omit<FoundJson, 'value'>): { ok: true; value: FoundJson } {
  return { ok: true, value: { value, ...how } };
}

/** `{ name: …`, `{ "name": …`, `{}`, or a list of such. */
function looksLikeObject(text: string): boolean {
  return /^(?:\[\s*)?\{\s*(?:\}|["']?[\w$.-]+["']?\s*:)/.test(text);
}

function strict(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * An object as JavaScript's console prints it, which is a flow mapping of YAML too. What the console left
 * out (`[Object]`, `… more items`) makes it unreadable, since nobody knows what stood there.
 */
function printed(text: string): { value: unknown } | undefined {
  if (/\[(?:Object|Array|Circular[^\]]*|Function[^\]]*)\]|\.\.\. \d+ more items?/.test(text))
    return undefined;
  const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const aliases: unknown[] = [];
  visit(document, {
    Alias: (_key, node) => {
      aliases.push(node);
    },
    Scalar: (_key, node) => {
      if (node.type === 'PLAIN' && node.source === 'undefined') node.value = null;
    },
  });
  return aliases.length === 0 ? { value: document.toJS() as unknown } : undefined;
}

/** Where the value that begins at `start` ends; brackets within quotes count for nothing. */
function endOf(text: string, start: number): number | null {
  let depth = 0;
  let quote = '';
  for (let index = start; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quote !== '') {
      if (letter === '\\') index += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}

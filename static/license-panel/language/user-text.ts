import type { Words } from '../../../src/words/words';

// Unicode: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, what `<bdi>` is in markup.
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** The arguments of messages that hold text which a person or the vendor typed. */
const userTexts = new Set(['app', 'held', 'quote', 'issue', 'id', 'author']);

/** Words whose user text stands apart, so that its direction cannot disorder the sentence around it. */
export function isolating(say: Words): Words {
  return (key, args = {}) => {
    const apart = Object.entries(args).map(([name, value]) =>
      typeof value === 'string' && userTexts.has(name) ? [name, isolated(value)] : [name, value],
    );
    return say(key, Object.fromEntries(apart) as typeof args);
  };
}

function isolated(text: string): string {
  return OPEN + plain(text) + CLOSE;
}

/** A said sentence without its marks, for attributes. */
export function plain(sentence: string): string {
  return sentence.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}

export type SentencePart = { text: string; isUserText: boolean };

/** A said sentence as its own words and the user text in it. */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), isUserText: part.startsWith(OPEN) }));
}

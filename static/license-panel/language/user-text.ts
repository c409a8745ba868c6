import type { Words } from '../../../src/words/words';

// Unicode: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, what `<bdi>` is in markup.
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** All that opens or closes an isolation: left in a text, one would close its sentence's instead of its own. */
const ISOLATIONS = /[\u2066-\u2069]/g;

/** The arguments of messages that may hold text which is not ours: somebody typed it, or Atlassian told it. */
export const userTexts: ReadonlySet<string> = new Set([
  'app',
  'author',
  'edition',
  'held',
  'id',
  'issue',
  'number',
  'oldEdition',
  'oldNumber',
  'quote',
  'ticket',
  'version',
]);

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
  return sentence.replaceAll(ISOLATIONS, '');
}

/** A piece of a said sentence: our own words, or somebody's. */
type SentencePart = { text: string; isUserText: boolean };

/** A said sentence as its own words and the user text in it. */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), isUserText: part.startsWith(OPEN) }));
}

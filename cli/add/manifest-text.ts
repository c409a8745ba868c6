import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineAt, refused, type Planned } from './problem';

/** A manifest with the places of its parts. */
export type Manifest = { text: string; document: Document; root: YAMLMap };

/** A node of the manifest: where it begins (a pair begins with its key), and what it holds. */
export type Place = { start: number; value: Node | null };

/** What was read last: one edit reads the same text several times, and reading is what edits cost. */
let last: { text: string; reading: Planned<Manifest> } | undefined;

/** Reads a manifest; anything that Atlassian's own reader might take differently is refused. */
export function parseManifest(text: string): Planned<Manifest> {
  if (last?.text !== text) last = { text, reading: readingOf(text) };
  return last.reading;
}

function readingOf(text: string): Planned<Manifest> {
  const document = parseDocument(text, { keepSourceTokens: true });
  const [error] = document.errors;
  if (error) {
    const [words = ''] = error.message.split('\n');
    return unknownShape(text, error.pos[0], words.replace(/ at line \d+, column \d+:?$/, ''));
  }
  if (!isMap(document.contents)) return unknownShape(text, 0, 'not a map of keys');
  return { ok: true, value: { text, document, root: document.contents } };
}

/** Refuses a manifest for what stands at an offset of its text. */
export function unknownShape(text: string, offset: number, words: string): Planned<never> {
  return refused({ code: 'unknown-manifest-shape', message: words, line: lineAt(text, offset) });
}

/** The node at the end of a path of keys; an entry of a list goes by its `key`, or by itself. */
export function placeAt({ root }: Manifest, at: readonly string[]): Place | undefined {
  let place: Place = { start: startOf(root), value: root };
  for (const segment of at) {
    const next: Place | undefined = isMap(place.value)
      ? pairPlace(place.value, segment)
      : isSeq(place.value)
        ? entryPlace(place.value, segment)
        : undefined;
    if (!next) return undefined;
    place = next;
  }
  return place;
}

function pairPlace(map: YAMLMap, key: string): Place | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair) return undefined;
  return { start: startOf(keyNode(pair)), value: valueNode(pair) };
}

function entryPlace(list: YAMLSeq, name: string): Place | undefined {
  const item = nodesOf(list).find((node) =>
    isMap(node) ? node.get('key') === name : isScalar(node) && node.value === name,
  );
  return item && { start: startOf(item), value: item };
}

/** The entries of a list. */
export function nodesOf(list: YAMLSeq): Node[] {
  return list.items.filter(
    (item): item is Node => isMap(item) || isSeq(item) || isScalar(item) || isAlias(item),
  );
}

/** The key of a pair; throws for one that is a list or a map. */
export function keyNode(pair: Pair): Node {
  if (isScalar(pair.key)) return pair.key;
  throw new Error('a key that is not a scalar');
}

/** The value of a pair; null where nothing is written. */
export function valueNode(pair: Pair): Node | null {
  const { value } = pair;
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}

/** Whether nothing, `null` or `~` is written there. */
export function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** The offset at which a node begins. */
export function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Where a node begins, where its value ends, and where what belongs to it ends; offsets of the text. */
export function rangeOf(node: Node): [number, number, number] {
  if (!node.range) throw new Error('a parsed node has its range');
  return node.range;
}

/** How many characters of its line stand before an offset. */
export function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** What the manifest says, as plain data. */
export function meaningOf(text: string): unknown {
  const parsed = parseManifest(text);
  if (!parsed.ok) throw new Error(`an edit broke the manifest: ${parsed.problem.message}`);
  const value: unknown = parsed.value.document.toJS();
  return value;
}

/** A mistake of ours, not of the vendor's, and found before anything is written. */
export function assertMeaning(text: string, expected: unknown): void {
  if (isDeepStrictEqual(meaningOf(text), expected)) return;
  throw new Error('an edit of the manifest does not mean what it should; nothing was written');
}

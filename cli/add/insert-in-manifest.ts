import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  indented,
  itemLines,
  pairLines,
  styleOf,
  type ManifestMap,
  type ManifestValue,
} from './manifest-style';
import {
  assertMeaning,
  columnAt,
  isNothing,
  keyNode,
  nodesOf,
  parseManifest,
  placeAt,
  rangeOf,
  startOf,
  unknownShape,
  valueNode,
  type Manifest,
  type Place,
} from './manifest-text';
import type { Planned } from './problem';
import type { Fragment } from './receipt';

/** Something that the manifest is to hold: an entry of the list at `parent`, or `name` in the map there. Without a value: the key alone. */
export type Want = Entry | Pair;

type Entry = {
  parent: readonly string[];
  name: string;
  value: string | ManifestMap;
  isEntry: true;
};
type Pair = {
  parent: readonly string[];
  name: string;
  value: ManifestValue | undefined;
  isEntry: false;
};

type Spot = { offset: number; text: string };

/** The text with `want` in it, and what was inserted; the keys above it that are missing come first. */
export function insertInManifest(
  text: string,
  want: Want,
): Planned<{ text: string; fragments: Fragment[] }> {
  const parsed = parseManifest(text);
  if (!parsed.ok) return parsed;
  const manifest = parsed.value;
  const parent = placeAt(manifest, want.parent);
  if (!parent) return insertBelowNewParent(text, want);
  const spot = spotFor(manifest, parent, want);
  if (!spot.ok) return spot;
  const { offset } = spot.value;
  const changed = text.slice(0, offset) + spot.value.text + text.slice(offset);
  const at = [...want.parent, want.name];
  const after = parseManifest(changed);
  const place = after.ok ? placeAt(after.value, at) : undefined;
  if (!place) throw new Error(`an edit of the manifest lost ${at.join(' > ')}`);
  assertMeaning(changed, withWant(manifest.document.toJS(), want.parent, want));
  const fragment: Fragment = { at, text: spot.value.text, lead: place.start - offset };
  if (want.value === undefined) fragment.holds = true;
  return { ok: true, value: { text: changed, fragments: [fragment] } };
}

function insertBelowNewParent(
  text: string,
  want: Want,
): Planned<{ text: string; fragments: Fragment[] }> {
  const name = want.parent.at(-1);
  if (name === undefined) throw new Error('a manifest has a root');
  const above = want.parent.slice(0, -1);
  const first = insertInManifest(text, { parent: above, name, value: undefined, isEntry: false });
  if (!first.ok) return first;
  const second = insertInManifest(first.value.text, want);
  if (!second.ok) return second;
  const fragments = [...first.value.fragments, ...second.value.fragments];
  return { ok: true, value: { text: second.value.text, fragments } };
}

function spotFor(manifest: Manifest, parent: Place, want: Want): Planned<Spot> {
  const { text } = manifest;
  const { value } = parent;
  const path = want.parent.join(' > ');
  if (value && !isNothing(value)) {
    if (isAlias(value) || value.anchor !== undefined) {
      return unknownShape(
        text,
        parent.start,
        `\`${path}\` has an anchor or an alias; write it out`,
      );
    }
    if (want.isEntry && isSeq(value)) return spotInList(manifest, value, want);
    if (!want.isEntry && isMap(value)) return spotInMap(manifest, value, want);
    const kind = want.isEntry ? 'list' : 'map';
    return unknownShape(text, parent.start, `\`${path}\` is not a ${kind}`);
  }
  if (isScalar(value) && value.source !== '' && value.source !== undefined) {
    return unknownShape(text, parent.start, `\`${path}\` is \`${value.source}\`; leave it empty`);
  }
  const style = styleOf(manifest);
  const key = columnAt(text, parent.start);
  const keyEnd = parent.start + (want.parent.at(-1) ?? '').length;
  const lines = linesOf(manifest, want);
  const inner = indented(lines, key + (want.isEntry ? style.dash : style.map));
  return {
    ok: true,
    value: linesAfter(text, { end: keyEnd, deeperThan: key, lines: inner }),
  };
}

function linesOf(manifest: Manifest, want: Want): string[] {
  const style = styleOf(manifest);
  return want.isEntry ? itemLines(want.value, style) : pairLines(want.name, want.value, style);
}

function spotInMap(manifest: Manifest, map: YAMLMap, want: Want): Planned<Spot> {
  const { text } = manifest;
  const path = want.parent.join(' > ') || 'the manifest';
  if (map.flow)
    return unknownShape(text, startOf(map), `\`${path}\` is written as { … }; write it as lines`);
  const merge = map.items.find(({ key }) => isScalar(key) && key.value === '<<');
  if (merge)
    return unknownShape(
      text,
      startOf(keyNode(merge)),
      `\`${path}\` merges another map; write it out`,
    );
  const column = columnAt(text, startOf(map));
  const lines = indented(linesOf(manifest, want), column);
  return { ok: true, value: linesAfter(text, { end: endOf(map), deeperThan: column, lines }) };
}

function spotInList(manifest: Manifest, list: YAMLSeq, want: Entry): Planned<Spot> {
  const { text } = manifest;
  const last = nodesOf(list).at(-1);
  if (list.flow) {
    if (typeof want.value === 'object') {
      return unknownShape(
        text,
        startOf(list),
        `\`${want.parent.join(' > ')}\` is written as [ … ]; write it as lines`,
      );
    }
    const scalar = quotedAs(last, want.value);
    if (!last) return { ok: true, value: { offset: startOf(list) + 1, text: scalar } };
    return { ok: true, value: { offset: rangeOf(last)[1], text: `, ${scalar}` } };
  }
  const column = columnAt(text, startOf(list));
  const style = { ...styleOf(manifest), afterDash: gapAfterDash(text, list) };
  const item = typeof want.value === 'object' ? want.value : quotedAs(last, want.value);
  const lines = indented(itemLines(item, style), column);
  return { ok: true, value: linesAfter(text, { end: endOf(list), deeperThan: column, lines }) };
}

function gapAfterDash(text: string, list: YAMLSeq): number {
  const gap = /^-( *)\S/.exec(text.slice(startOf(list)))?.[1]?.length;
  return gap === undefined ? 2 : gap + 1;
}

function quotedAs(sibling: Node | undefined, value: string): string {
  if (!isScalar(sibling)) return value;
  if (sibling.type === 'QUOTE_SINGLE') return `'${value}'`;
  return sibling.type === 'QUOTE_DOUBLE' ? `"${value}"` : value;
}

/** Whole lines below the one that holds `end`, and below the comments there that are indented deeper than the entry. */
function linesAfter(
  text: string,
  { end, deeperThan, lines }: { end: number; deeperThan: number; lines: string[] },
): Spot {
  let offset = end > 0 && text[end - 1] === '\n' ? end : lineEnd(text, end);
  for (;;) {
    const comment = /^( *)#.*(\n|$)/.exec(text.slice(offset));
    if (!comment || (comment[1] ?? '').length <= deeperThan) break;
    offset += comment[0].length;
  }
  const block = lines.join('\n');
  const isOpen = offset > 0 && text[offset - 1] !== '\n';
  return { offset, text: isOpen ? `\n${block}` : `${block}\n` };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Where the last thing written in a node ends; comments behind it do not count. */
function endOf(node: Node): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (!last) return startOf(node);
    const value = valueNode(last);
    return value && !isNothing(value) ? endOf(value) : nothingEnd(keyNode(last), value);
  }
  if (isSeq(node) && !node.flow) {
    const last = nodesOf(node).at(-1);
    return last ? endOf(last) : startOf(node);
  }
  return rangeOf(node)[1];
}

/** A written `null` or `~` has its own place, an absent value has that of its key. */
function nothingEnd(key: Node, value: Node | null): number {
  const isWritten = isScalar(value) && value.source !== undefined && value.source !== '';
  return value && isWritten ? rangeOf(value)[1] : rangeOf(key)[1];
}

/** What the manifest should mean once `want` is in it. */
function withWant(meaning: unknown, path: readonly string[], want: Want): unknown {
  const [key, ...rest] = path;
  if (key !== undefined) {
    const map = new Map(Object.entries(meaning ?? {}));
    return Object.fromEntries(map.set(key, withWant(map.get(key), rest, want)));
  }
  const { name, value = null } = want;
  if (want.isEntry) {
    const entries: unknown[] = Array.isArray(meaning) ? meaning : [];
    return [...entries, value];
  }
  return { ...Object.fromEntries(Object.entries(meaning ?? {})), [name]: value };
}

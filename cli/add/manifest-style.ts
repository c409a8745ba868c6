import { isMap, isSeq, stringify, visit } from 'yaml';
import { columnAt, isNothing, keyNode, startOf, valueNode, type Manifest } from './manifest-text';

/** How a manifest indents: a map below its key, a list's dash below its key, and what follows a dash. In columns. */
export type Style = { map: number; dash: number; afterDash: number };

/** What we write into manifests. The entries of lists are no lists. */
export type ManifestValue = string | boolean | ManifestMap | readonly (string | ManifestMap)[];

/** A map of the manifest. */
export type ManifestMap = Readonly<{ [key: string]: ManifestValue }>;

/** The first map and the first list that show their indentation speak for the file. */
export function styleOf({ document, text }: Manifest): Style {
  const seen: Partial<Style> = {};
  visit(document, {
    Pair(_, pair) {
      const value = valueNode(pair);
      if (!value || isNothing(value) || (!isMap(value) && !isSeq(value)) || value.flow) return;
      const key = columnAt(text, startOf(keyNode(pair)));
      if (isMap(value)) seen.map ??= columnAt(text, startOf(value)) - key;
      else {
        const dash = startOf(value);
        seen.dash ??= columnAt(text, dash) - key;
        const content = /^- */.exec(text.slice(dash))?.[0] ?? '';
        if (text[dash + content.length] !== '\n') seen.afterDash ??= content.length;
      }
    },
  });
  const map = seen.map ?? 2;
  return { map, dash: seen.dash ?? map, afterDash: seen.afterDash ?? 2 };
}

const oneLine = { lineWidth: 0, singleQuote: true };

/** `key: value` in block form, without indentation of its own. */
export function pairLines(key: string, value: ManifestValue | undefined, style: Style): string[] {
  if (value === undefined) return [`${key}:`];
  if (typeof value !== 'object') return [`${key}: ${stringify(value, oneLine).trimEnd()}`];
  const inner = isList(value)
    ? value.flatMap((item) => indented(itemLines(item, style), style.dash))
    : indented(mapLines(value, style), style.map);
  return [`${key}:`, ...inner];
}

/** `- value` in block form, without indentation of its own. */
export function itemLines(value: string | ManifestMap, style: Style): string[] {
  const lines = typeof value === 'string' ? [value] : mapLines(value, style);
  return lines.map((line, index) => {
    return `${(index === 0 ? '-' : '').padEnd(style.afterDash)}${line}`;
  });
}

/** Lines moved to the right by so many columns. */
export function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => ' '.repeat(columns) + line);
}

function mapLines(map: ManifestMap, style: Style): string[] {
  return Object.entries(map).flatMap(([key, value]) => pairLines(key, value, style));
}

function isList(value: ManifestValue): value is readonly (string | ManifestMap)[] {
  return Array.isArray(value);
}

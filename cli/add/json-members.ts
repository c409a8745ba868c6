import { isDeepStrictEqual } from 'node:util';
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree,
  type FormattingOptions,
  type ModificationOptions,
  type Node,
} from 'jsonc-parser';
import { isJsonObject, jsonOf, type JsonObject } from '../../src/wire/json';
import { lineAt, refused, type Planned } from './problem';
import type { Member } from './receipt';
import type { Removal } from './remove-from-manifest';
import { digestOf } from './text-file';

/** A JSON text that holds an object. */
export function parseJsonObject(text: string, file: string): Planned<JsonObject> {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJsonObject(value))
      return refused({ code: 'unreadable-json', message: 'not a JSON object', file });
    const names = membersOf(text);
    const twice = names.find(({ value }, index) =>
      names.slice(0, index).some((other) => other.value === value),
    );
    if (!twice) return { ok: true, value };
    const message = `\`${String(twice.value)}\` is there twice`;
    return refused({ code: 'unreadable-json', message, file, line: lineAt(text, twice.offset) });
  } catch (error) {
    const words = error instanceof Error ? error.message : 'unreadable';
    return refused({ code: 'unreadable-json', message: `not JSON: ${words}`, file });
  }
}

/** The names of the members of the outermost object, each where it stands. */
function membersOf(text: string): Node[] {
  return (parseTree(text)?.children ?? []).flatMap(({ children = [] }) => children.slice(0, 1));
}

/** Puts a member into an object: by the alphabet where the others are in that order, else at the end. */
export function insertMember(
  text: string,
  at: readonly string[],
  value: unknown,
): { text: string; member: Member } {
  const getInsertionIndex = (names: string[]): number => {
    const name = at.at(-1) ?? '';
    const isSorted = names.every((other, index) => index === 0 || (names[index - 1] ?? '') < other);
    const index = names.findIndex((other) => other > name);
    return isSorted && index !== -1 ? index : names.length;
  };
  const inserted = (options: ModificationOptions): string =>
    applyEdits(text, modify(text, [...at], value, { ...options, getInsertionIndex }));
  // Formatting reaches beyond what is inserted where a file is written in a way of its own.
  const formatted = inserted({ formattingOptions: formattingOf(text) });
  const changed = insertionIn(text, formatted) ? formatted : inserted({});
  const edit = insertionIn(text, changed);
  if (!edit) throw new Error('an insertion changed what was there');
  const node = memberAt(changed, at);
  if (!node || !isDeepStrictEqual(valueOf(changed, at), value)) {
    throw new Error(`an edit of JSON lost ${at.join(' > ')}`);
  }
  const member: Member = {
    at: [...at],
    lead: node.offset - edit.offset,
    length: edit.content.length,
    sha256: digestOf(edit.content),
    valueSha256: digestOf(JSON.stringify(value)),
  };
  return { text: changed, member };
}

/** What was put into `before`, if nothing else was changed. */
function insertionIn(
  before: string,
  after: string,
): { offset: number; content: string } | undefined {
  let offset = 0;
  while (offset < before.length && before[offset] === after[offset]) offset += 1;
  const length = after.length - before.length;
  if (after.slice(offset + length) !== before.slice(offset)) return undefined;
  return { offset, content: after.slice(offset, offset + length) };
}

/** Takes one of our members out: by the letter while the text around it stands, else by its name. */
export function removeMember(text: string, member: Member): Removal {
  const node = memberAt(text, member.at);
  if (!node) return { kind: 'gone' };
  if (digestOf(JSON.stringify(valueOf(text, member.at))) !== member.valueSha256) {
    if (member.holds) return { kind: 'holding' };
    return { kind: 'edited', line: lineAt(text, node.offset) };
  }
  const start = node.offset - member.lead;
  const end = start + member.length;
  if (start >= 0 && digestOf(text.slice(start, end)) === member.sha256) {
    const shorter = text.slice(0, start) + text.slice(end);
    if (jsonOf(shorter) !== undefined) return { kind: 'removed', text: shorter };
  }
  return { kind: 'removed', text: withoutMember(text, member.at) };
}

/** The text without a member, formatted as the file is. */
export function withoutMember(text: string, at: readonly string[]): string {
  return withMember(text, at, undefined);
}

/** The text with another value in the place of a member's. */
export function withMember(text: string, at: readonly string[], value: unknown): string {
  const edits = modify(text, [...at], value, { formattingOptions: formattingOf(text) });
  return applyEdits(text, edits);
}

/** The line of a member, from 1. */
export function memberLine(text: string, at: readonly string[]): number {
  return lineAt(text, memberAt(text, at)?.offset ?? 0);
}

function memberAt(text: string, at: readonly string[]): Node | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [...at])?.parent;
}

/** The value at the end of a path of names in a JSON text; undefined where there is none. */
export function valueOf(text: string, at: readonly string[]): unknown {
  let value: unknown = JSON.parse(text);
  for (const name of at) {
    value = isJsonObject(value) ? value[name] : undefined;
  }
  return value;
}

function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: '\n' };
}

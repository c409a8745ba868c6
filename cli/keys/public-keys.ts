import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { isJsonObject, jsonOf, type JsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import { parseVendorKeys, type VendorKey } from '../../src/wire/vendor-key';
import { fileSize, placeOf } from '../input';
import { refused, type Problem } from './problem';

/**
 * The public halves of the keys in a file: a source such as `src/keys.ts`, a list of them as JSON, or the
 * file of a whole key. A private half is refused in a list, as the app refuses it there.
 */
export async function publicKeysIn(name: string): Promise<Result<VendorKey[], Problem>> {
  await fileSize(name);
  const text = readFileSync(placeOf(name), 'utf8');
  const found = jsonKeys(text) ?? keysInSource(text);
  if (found.length === 0)
    return refused(`${name} has no key in it (an entry with \`kid\` and \`x\`)`);
  const keys = parseVendorKeys(found);
  if (keys.ok) return keys;
  const flaws = keys.problem.map(({ path, message }) => `key ${path} ${message}`);
  return refused(`${name}: ${flaws.join('; ')}`);
}

function publicHalf(key: JsonObject): JsonObject {
  const names = ['kid', 'x', 'retiredOn'].filter((name) => key[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, key[name]]));
}

function jsonKeys(text: string): JsonObject[] | null {
  const json = jsonOf(text);
  if (json === undefined) return null;
  return Array.isArray(json)
    ? json.filter(isJsonObject)
    : [json].filter(isJsonObject).map(publicHalf);
}

/** Every object in a source that has a `kid`. A member that is not written out as a text is null. */
function keysInSource(text: string): JsonObject[] {
  const keys: JsonObject[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const members = Object.fromEntries(node.properties.flatMap(memberOf));
      if ('kid' in members) keys.push(members);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('keys.ts', text, ts.ScriptTarget.Latest, true));
  return keys;
}

function memberOf(member: ts.ObjectLiteralElementLike): [string, string | null][] {
  const { name } = member;
  if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
  const isText = ts.isPropertyAssignment(member) && ts.isStringLiteralLike(member.initializer);
  return [[name.text, isText ? member.initializer.text : null]];
}

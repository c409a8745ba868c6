import { isJsonObject, type JsonObject } from '../../src/wire/json';
import { copiedText } from './copied-text';

/** Which cells of a row are filled, column by column; at the end an object that has just these members. */
type Branch = { filled: Branch | null; empty: Branch | null; members: JsonObject | null };

/** Beyond these many combinations of filled cells, rows are as quickly made from nothing. */
const MOST_KINDS = 1000;

/** Makes rows of cells: an object by column name, without the cells that are empty; null where they do not fit the columns. */
export function csvRows(names: string[]): (cells: string[]) => JsonObject | null {
  const root = branch();
  let kinds = 0;
  /** Many columns say the same in row after row. */
  const latest = names.map(() => '');

  function membersFor(cells: string[]): JsonObject {
    if (kinds > MOST_KINDS) return {};
    let at = root;
    for (const cell of cells) at = cell === '' ? (at.empty ??= branch()) : (at.filled ??= branch());
    if (!at.members) {
      kinds += 1;
      at.members = membersOf(names.filter((_, index) => cells[index] !== ''));
    }
    return { ...at.members };
  }

  return (cells) => {
    if (cells.length !== names.length) return null;
    const row = membersFor(cells);
    for (let index = 0; index < names.length; index += 1) {
      const cell = cells[index];
      const name = names[index];
      if (cell === undefined || cell === '' || name === undefined) continue;
      if (cell !== latest[index]) latest[index] = copiedText(cell);
      row[name] = latest[index];
    }
    return row;
  };
}

function branch(): Branch {
  return { filled: null, empty: null, members: null };
}

/** By way of JSON, since V8 copies what `JSON.parse` has made three times as fast as it adds the members anew. */
function membersOf(names: string[]): JsonObject {
  const members = names.map((name) => `${JSON.stringify(name)}:""`);
  const parsed: unknown = JSON.parse(`{${members.join()}}`);
  return isJsonObject(parsed) ? parsed : {};
}

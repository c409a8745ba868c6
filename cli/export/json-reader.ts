import { isUtf8 } from 'node:buffer';
import { isJsonObject, jsonOf, type JsonObject } from '../../src/wire/json';
import { beginsPage } from './begins-page';
import { findRow, looksLikeRow } from './find-row';
import { afterBlanks, BROKEN, endOfValue, UNFINISHED } from './json-text';
import { learnOfPage, type Page, pageMembers, rowLists, unreadPage } from './page';
import { memberAt, type PageMember } from './page-member';
import type { Row, RowProblem } from './row';
import type { FileFault, RowReader } from './row-reader';

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LONGEST_ROW = 2 ** 20;

/**
 * Reads rows out of JSON lists, pages of the reporting API and single objects, several of them after each other, while
 * the bytes come. Where they are no JSON it goes on at the next object that looks like a row.
 */
export function jsonReader(file: string, pages: Page[]): RowReader {
  let rows: Row[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  /** Where the last thing began that was read. */
  let before = 0;
  let isSound = true;
  let isLast = false;
  let number = 0;
  /** The bytes are broken here, and a row is looked for. */
  let isLost = false;
  /** Whether rows may stand here. After broken bytes nobody knows. */
  let list: 'inside' | 'outside' | 'unsure' = 'outside';
  let page: Page | null = null;
  let openObjects = 0;

  function give(row: JsonObject): void {
    number += 1;
    if (page) page.elements += 1;
    rows.push({ place: { file, line: number }, row });
  }

  function refuse(problem: RowProblem): void {
    number += 1;
    if (page) page.elements += 1;
    rows.push({ place: { file, line: number }, problem });
  }

  function loseWay(code: 'not-json' | 'not-utf-8' | 'too-long' | 'truncated'): true {
    refuse({ code });
    // What was wrong may stand before the place where it was noticed.
    at = before + 1;
    isLost = true;
    list = 'unsure';
    return true;
  }

  /** A value that begins here goes on beyond the bytes: false, to have more of them, unless there are none. */
  function waitForMore(): boolean {
    if (isLast) return loseWay('truncated');
    return bytes.length - at > LONGEST_ROW && loseWay('too-long');
  }

  function enterPage(): true {
    page = unreadPage({ file, line: number + 1 });
    pages.push(page);
    list = 'outside';
    openObjects = 1;
    at += 1;
    return true;
  }

  function readObject(): boolean {
    if (beginsPage(bytes, at)) return enterPage();
    const end = endOfValue(bytes, at);
    if (end === UNFINISHED) return waitForMore();
    if (end === BROKEN) return loseWay('not-json');
    if (!isSound && !isUtf8(bytes.subarray(at, end))) return loseWay('not-utf-8');
    const value = jsonOf(bytes.toString('utf8', at, end));
    if (!isJsonObject(value)) return loseWay('not-json');
    if (list === 'outside' && pageMembers.some((name) => name in value)) return enterPage();
    if (list === 'outside' && !looksLikeRow(value)) refuse({ code: 'no-rows' });
    else give(value);
    at = end;
    return true;
  }

  /** What begins with a quote, a letter or a digit: a member of a page, or what has no business in a list. */
  function readOther(): boolean {
    const member = page && list !== 'inside' ? memberAt(bytes, at) : BROKEN;
    if (member === UNFINISHED) return waitForMore();
    if (page === null || member === BROKEN) return readNoObject();
    if (list === 'unsure' && !pageMembers.includes(member.name)) return loseWay('not-json');
    list = member.inside === 'rows' ? 'inside' : 'outside';
    if (member.inside !== null) return enter(member);
    if (rowLists.includes(member.name)) return loseWay('not-json');
    const end = endOfValue(bytes, member.value);
    if (end === UNFINISHED) return waitForMore();
    if (end === BROKEN) return loseWay('not-json');
    const value = jsonOf(bytes.toString('utf8', member.value, end));
    // A brace is missing.
    if (isJsonObject(value) && rowLists.some((name) => name in value)) return enter(member);
    learnOfPage(page, member.name, value);
    at = end;
    return true;
  }

  function enter({ inside, value }: PageMember): true {
    if (inside !== 'rows') openObjects += 1;
    at = value + 1;
    return true;
  }

  /** A list in a list is no row, but rows may stand in it. */
  function openList(): void {
    if (list === 'inside') refuse({ code: 'not-an-object' });
    list = list === 'outside' ? 'inside' : 'unsure';
  }

  function readNoObject(): boolean {
    const end = endOfValue(bytes, at);
    if (end === UNFINISHED) return waitForMore();
    const next = end === BROKEN ? undefined : bytes[afterBlanks(bytes, end)];
    if (next !== COMMA && next !== CLOSE_LIST) return loseWay('not-json');
    refuse({ code: 'not-an-object' });
    at = end;
    return true;
  }

  function findWay(): boolean {
    const found = findRow(bytes, at);
    const until = found.kind === 'none' ? bytes.length : found.start;
    const tail = page ? pageTail(bytes.subarray(at, until)) : -1;
    if (tail !== -1) {
      at += tail;
      isLost = false;
      return true;
    }
    at = until;
    if (found.kind === 'none') return false;
    if (found.kind === 'unfinished') {
      if (!isLast && bytes.length - at <= LONGEST_ROW) return false;
      at += 1;
      return true;
    }
    isLost = false;
    return true;
  }

  /** Reads one thing; false where it needs more bytes. */
  function step(): boolean {
    const begun = at;
    const wasLost = isLost;
    const given = rows.length;
    const isRead = isLost ? findWay() : readNext();
    if (!isLost) before = wasLost || rows.length > given ? at : begun;
    return isRead;
  }

  function readNext(): boolean {
    at = afterBlanks(bytes, at);
    const byte = bytes[at];
    if (byte === undefined) return false;
    if (byte === OPEN_OBJECT) return readObject();
    if (byte === OPEN_LIST) openList();
    else if (byte === CLOSE_LIST) list = list === 'unsure' ? 'unsure' : 'outside';
    else if (byte === CLOSE_OBJECT) openObjects -= 1;
    else if (byte !== COMMA) return readOther();
    at += 1;
    return true;
  }

  function take(more: Buffer): Row[] {
    rows = [];
    bytes = at < bytes.length ? Buffer.concat([bytes.subarray(at), more]) : more;
    at = 0;
    before = 0;
    isSound = isUtf8(bytes.subarray(0, bytes.lastIndexOf(CLOSE_OBJECT) + 1));
    while (step());
    return rows;
  }

  function end(fault: FileFault | null): Row[] {
    rows = [];
    isLast = true;
    while (step());
    const isOpen = list === 'inside' || (list === 'outside' && openObjects > 0);
    const code = fault ?? (isOpen ? 'truncated' : null);
    const isNamed = rows.some((row) => 'problem' in row && row.problem.code === code);
    if (code !== null && !isNamed) refuse({ code });
    return rows;
  }

  return { take, end };
}

/** Where what follows the rows of a page begins, amid bytes that are broken; -1 where it is not there. */
function pageTail(bytes: Buffer): number {
  const places = ['"_links"', '"totalCount"'].map((name) => bytes.indexOf(name));
  const found = places.filter((place) => place !== -1);
  return found.length > 0 ? Math.min(...found) : -1;
}

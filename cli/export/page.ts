import { isJsonObject, isText } from '../../src/wire/json';
import type { Place, Row } from './row';

/** A page of the reporting API that was read: what it says of the others. `elements`: rows on it, also bad ones. */
export type Page = {
  place: Place;
  elements: number;
  self: string | null;
  next: string | null;
  total: number | null;
};

/** Atlassian: v2 lists rows under `licenses` or `transactions`, v3 and v4 also inside `_embedded`. */
export const rowLists = ['licenses', 'transactions'];
/** What an object has that is a page; rows have none of it. */
export const pageMembers = [...rowLists, '_links', '_embedded', 'totalCount', 'offset', 'limit'];

/** What a page's `_links` and `totalCount` say, added to what is known of it. */
export function learnOfPage(page: Page, name: string, value: unknown): void {
  if (name === 'totalCount' && typeof value === 'number') page.total = value;
  if (name !== '_links' || !isJsonObject(value)) return;
  page.self ??= addressOf(value.self);
  page.next ??= addressOf(value.next);
}

function addressOf(link: unknown): string | null {
  const value: unknown = Array.isArray(link) ? link[0] : link;
  const address: unknown = isJsonObject(value) ? value.href : value;
  return isText(address) ? address : null;
}

/**
 * A problem for pages that were not given: where a page says how many rows there are in all, by that; else
 * by its link to a page that is not among them.
 */
export function missingPages(pages: Page[]): Row[] {
  const totals = new Set(pages.map(({ total }) => total));
  if (!totals.has(null)) {
    const groups = [...totals].map((total) => pages.filter((page) => page.total === total));
    return groups.filter(isShort).flatMap((group) => group.slice(-1).map(morePages));
  }
  const given = new Set(pages.map(({ self }) => self));
  const mayLack = given.has(null) ? pages.slice(-1) : pages;
  return mayLack.filter(({ next }) => next !== null && !given.has(next)).map(morePages);
}

function isShort(group: Page[]): boolean {
  const elements = group.reduce((sum, page) => sum + page.elements, 0);
  return group.some(({ total }) => total !== null && elements < total);
}

function morePages({ place, total }: Page): Row {
  return { place, problem: { code: 'more-pages', total } };
}

/** What is known of a page before any of it was read. */
export function unreadPage(place: Place): Page {
  return { place, elements: 0, self: null, next: null, total: null };
}

import { DAY } from '../../src/rules/instant';
import type { JsonObject } from '../../src/wire/json';
import { isJsonObject } from '../../src/wire/json';
import { withJunk } from '../rules/arbitrary-junk';
import { packed } from '../forge/exported';
import { choices } from '../model/material';
import type { Act, Extreme } from './act';
import type { MarkedSite } from './marked-sites';

/** What an attacker has of a site: a page's calls show most of it to an admin there. */
export type Loot = {
  /** Codes of the vendor for this site, the first of which are good here and now. */
  codes: string[];
  /** Files of its history: the first holds more than the site has. */
  files: string[];
  entryIds: string[];
};

/** What a function is sent by a page that uses it as it is meant. `loot` may be another site's. */
const validPayload = (
  { opened, mark }: MarkedSite,
  functionKey: string,
  { act, loot }: { act: Act; loot: Loot },
): unknown => {
  const { draw } = act;
  const day = (offset: number) =>
    new Date(opened.site.now() + ((draw % 60) - 40 + offset) * DAY).toISOString();
  switch (functionKey) {
    case 'admin.handler add':
      return { ...recordOf(mark, draw, { day, loot }), ...keyOf(draw) };
    case 'notes.handler add':
      return { text: `${mark} note ${draw % 7}` };
    case 'admin.handler code':
      return { code: oneOf(loot.codes, draw), isDryRun: draw % 5 === 0, ...keyOf(draw) };
    case 'admin.handler choose':
      return oneOf(choices, draw);
    case 'admin.handler entries':
      return { first: 1 + (draw % 5), last: 5 + (draw % 50), withAuthors: draw % 2 === 0 };
    case 'admin.handler import':
      return { packed: packed(oneOf(loot.files, draw) ?? ''), isDryRun: draw % 4 === 0 };
    default:
      return undefined;
  }
};

type Known = { day: (offset: number) => string; loot: Loot };

const recordOf = (mark: string, draw: number, { day, loot }: Known): JsonObject => {
  const quote = `Q-${mark}-${draw % 3}`;
  const note = `${mark} by mail`;
  const records: JsonObject[] = [
    { kind: 'quote', quote, issuedOn: day(0), note },
    { kind: 'quote', quote, issuedOn: day(0), validUntil: day(draw % 120), note },
    { kind: 'quote-closed', quote, at: day(0), outcome: 'declined' },
    { kind: 'cancellation', at: day(0), effective: 'at-term-end', termEnd: day(20), note },
    { kind: 'cancellation-withdrawn', at: day(0) },
    { kind: 'extension', newEnd: day(60) },
    { kind: 'known-issue', issue: `MC-${mark}`, from: day(0), until: day((draw % 9) - 2) },
    { kind: 'void', target: oneOf(loot.entryIds, draw), note },
  ];
  return oneOf(records, draw) ?? {};
};

const keyOf = (draw: number): { key?: string } =>
  draw % 3 === 0 ? { key: (draw % 4).toString(16).padStart(8, '0') } : {};

const oneOf = <Item>(items: Item[], draw: number): Item | undefined =>
  // Another digit of the number than those that choose the rest.
  items[Math.floor(draw / 7) % items.length];

/** What is in an attacker's hands: of the site where they call, and of the other one. */
export type Loots = { own: Loot; other: Loot; otherCloudId: string; noticeId: unknown };

/** What a page sends in an act. */
export const payloadOf = (
  site: MarkedSite,
  functionKey: string,
  { act, loots }: { act: Act; loots: Loots },
): unknown => {
  const { sent } = act;
  const isOfNotices = /dismiss|reopen/.test(functionKey);
  const meant = (loot: Loot) =>
    isOfNotices ? { id: loots.noticeId } : validPayload(site, functionKey, { act, loot });
  switch (sent.kind) {
    case 'nothing':
      return undefined;
    case 'valid':
      return meant(loots.own);
    case 'of-elsewhere': {
      const payload = meant(loots.other);
      return payload ?? { siteId: loots.otherCloudId, cloudId: loots.otherCloudId };
    }
    case 'forged': {
      const payload = meant(loots.own);
      return { ...(isJsonObject(payload) && payload), [sent.member]: sent.value };
    }
    case 'changed':
      return extremely(withJunk(meant(loots.own) ?? {}, sent.junk), sent.extreme, act.draw);
    case 'junk':
      return extremely(sent.value, sent.extreme, act.draw);
  }
};

/** The value with something very long or deep in the place of one of its members, or of all of it. */
const extremely = (value: unknown, extreme: Extreme | null, draw: number): unknown => {
  if (extreme === null) return value;
  const made: unknown =
    extreme.kind === 'long'
      ? 'x'.repeat(extreme.length)
      : JSON.parse('['.repeat(extreme.depth) + ']'.repeat(extreme.depth));
  if (!isJsonObject(value)) return made;
  const member = oneOf(Object.keys(value), draw) ?? 'more';
  return { ...value, [member]: made };
};

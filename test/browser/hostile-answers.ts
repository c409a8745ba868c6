import type { BrowserContext } from 'playwright-core';
import { isJsonObject } from '../../src/wire/json';
import { callPanel, exportedText, importText } from './call-panel';
import { appId } from './family-folder';
import { rewritten } from './history-files';
import type { Visit } from './visit';

/** What stands on the site where a hostile text comes in its place on the way to the page. */
export const tokens = [
  'app',
  'sibling',
  'sibling-2',
  'author',
  'quote',
  'quote-2',
  'note',
  'issue',
  'ticket',
  'version',
  'voided',
  'reason',
  'file-quote',
  'type',
  'billing',
  'edition',
  'entitlement-id',
  'entitlement-number',
  'support-number',
  'member',
  'old-edition',
  'old-number',
  'sibling-type',
  'sibling-billing',
  'sibling-edition',
  'sibling-id',
  'sibling-number',
] as const;

export type Token = (typeof tokens)[number];

const token = (name: Token): string => `token-${name}`;

/** Names that the vendor, or the product, gives: as they come, by what stands for them. */
const given: [text: string, name: Token][] = [
  ['Example App', 'app'],
  ['Example Charts', 'sibling'],
  ['Example Forms', 'sibling-2'],
];

/** Answers of functions with these texts where tokens stand. */
const withTexts = (body: string, textOf: (name: Token) => string): string => {
  const answer = body
    // The product names other authors alone.
    .replaceAll('"name":null,"isCaller":true', '"name":"token-author","isCaller":false')
    .replaceAll('"takesCodes":false', '"takesCodes":true');
  const named = given.reduce(
    (text, [own, name]) => text.replaceAll(JSON.stringify(own), JSON.stringify(token(name))),
    answer,
  );
  return named.replaceAll(/"token-([\w-]+)"/g, (whole, name: string) => {
    const known = tokens.find((each) => each === name);
    return known ? JSON.stringify(textOf(known)) : whole;
  });
};

/** Puts hostile texts into all that functions answer to pages, until it is undone. */
export const rewriteAnswers = async (
  context: BrowserContext,
  textOf: (name: Token) => string,
): Promise<() => Promise<void>> => {
  await context.route('**/__invoke', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withTexts(await response.text(), textOf) });
  });
  return () => context.unrouteAll({ behavior: 'wait' });
};

const license = {
  active: true,
  type: token('type'),
  billingPeriod: token('billing'),
  isEvaluation: false,
  subscriptionEndDate: '2026-05-31T00:00:00.000Z',
  trialEndDate: null,
  capabilitySet: token('edition'),
  ccpEntitlementId: token('entitlement-id'),
  ccpEntitlementSlug: token('entitlement-number'),
  supportEntitlementNumber: token('support-number'),
  unheardOf: token('member'),
};

const siblingLicense = {
  ...license,
  subscriptionEndDate: '2027-05-31T00:00:00.000Z',
  type: token('sibling-type'),
  billingPeriod: token('sibling-billing'),
  capabilitySet: token('sibling-edition'),
  ccpEntitlementId: token('sibling-id'),
  ccpEntitlementSlug: token('sibling-number'),
};

const recordedAt = '2026-06-01T00:00:00.000Z';

const ofFile = [
  {
    event: {
      id: 'f-1',
      recordedAt,
      source: 'observed',
      kind: 'installed',
      version: token('version'),
    },
  },
];

const keyOfVoided = '0badcafe';
const entryWithKey = new RegExp(`\\d{6}-${keyOfVoided}`);
const typed = [
  { kind: 'quote', quote: token('voided'), issuedOn: '2026-06-20', key: keyOfVoided },
  { kind: 'quote', quote: token('quote'), issuedOn: '2026-06-20', note: token('note') },
  { kind: 'quote', quote: token('quote-2'), issuedOn: '2026-06-21' },
  { kind: 'known-issue', issue: token('issue'), from: '2026-06-20', note: token('note') },
];

/** What is refused, and shown all the same. */
const refusedOfFile = [
  { kind: 'extension', newEnd: '2026-08-01', ticket: token('ticket') },
  { kind: 'quote', quote: token('file-quote'), issuedOn: '2026-06-20' },
];

/** The history of the site as a file, with entries that are refused behind them. */
export const refusedFile = async (visit: Visit): Promise<string> =>
  rewritten(await exportedText(visit), (entries) => [
    ...entries,
    ...refusedOfFile.map((record, index) => ({
      number: entries.length + index + 1,
      entry: {
        record: { id: `f-${String(index + 9)}`, recordedAt, source: 'vendor', ...record },
        note: null,
      },
    })),
  ]);

/** Members whose texts are always ours: codes, ids that the app makes, dates. Any other may be somebody's. */
const ours = new Set([
  ...['id', 'target', 'appId', 'siteId', 'ownAppId', 'check', 'listing', 'products', 'editions'],
  ...[
    'environment',
    'regime',
    'authority',
    'accessByState',
    'source',
    'kind',
    'by',
    'code',
    'outcome',
  ],
  ...['state', 'access', 'lic', 'lifecycle', 'reportStatus', 'reason', 'candidates', 'contested'],
  ...[
    'at',
    'recordedAt',
    'from',
    'until',
    'issuedOn',
    'since',
    'subscriptionEndDate',
    'exportedAt',
  ],
  ...['termEnd', 'endedAt', 'noAccessSince', 'notBefore'],
]);

const isGiven = (text: string) =>
  text.startsWith('token-') ||
  given.some(([own]) => own === text) ||
  text === 'Example Whiteboards';

/** The members of what functions answer whose texts no token stands for although they may be somebody's. */
export const untested = (value: unknown, path: string[] = []): string[] => {
  if (typeof value === 'string')
    return isGiven(value) || path.some((member) => ours.has(member)) ? [] : [path.join('.')];
  if (Array.isArray(value)) return value.flatMap((each) => untested(each, path));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => untested(member, [...path, name]));
};

/** A site on which tokens stand wherever a text can come from. */
export const seedTokens = async (visit: Visit): Promise<void> => {
  const { site } = visit;
  await site.change({ scenario: 'active-long-after-end', user: 'admin' });
  const old = { capabilitySet: token('old-edition'), ccpEntitlementSlug: token('old-number') };
  await site.change({ license: { ...license, ...old } });
  await callPanel(visit, 'standing');
  await site.change({
    license,
    siblings: {
      [appId(1)]: { kind: 'license', license: siblingLicense },
      [appId(2)]: { kind: 'missing' },
    },
    queryLagMs: 0,
  });
  await callPanel(visit, 'standing');
  const text = await rewritten(await exportedText(visit), (entries) =>
    [...entries.map(({ entry }) => entry), ...ofFile].map((entry, index) => ({
      number: index + 1,
      entry,
    })),
  );
  await importText(visit, text);
  for (const record of typed) await callPanel(visit, 'add', record);
  const target = entryWithKey.exec(JSON.stringify(await callPanel(visit, 'standing')))?.[0];
  await callPanel(visit, 'add', { kind: 'void', target, note: token('reason') });
  await callPanel(visit, 'check');
};

import { productOf } from '../../local-site/platform/module-place';
import { unpackDigest } from '../../src/forge/digest';
import { parseEvent } from '../../src/wire/app-event';
import { isJsonObject, isText, itemsOf } from '../../src/wire/json';
import { parseRecord } from '../../src/wire/parse-records';
import { isStorage } from '../forge/intercept';
import { assertSame, assertThat } from '../model/broken';
import { countOf, DIGEST, readStored } from '../model/stored';
import { FORGED, type MarkedSite } from './marked-sites';
import { outcomeOf } from './outcome';
import type { Came } from './perform';
import { administers } from './roles';

/** What a call is counted as: the function and what was asked of it. */
export const nameOf = ({ declared, functionKey }: Came['way']): string =>
  `${declared.handler} ${functionKey}`.trimEnd();

/** Holds a call against what nobody may do, and gives what it came to. Throws `Broken` where somebody did. */
export const judged = (came: Came, other: MarkedSite, isOddKey: boolean): string => {
  const { caller, answer, thrown } = came;
  if (thrown) {
    assertThat(
      isOddKey && thrown.message.includes('no definition'),
      `it threw: ${thrown.stack ?? thrown.message}`,
    );
    assertSame(caller.writes, [], 'what a call of no function wrote');
    return 'no such function';
  }
  const outcome = outcomeOf(answer);
  const isRefused = isJsonObject(answer) && (answer.ok === false || 'refused' in answer);
  const text = answer === undefined ? '' : JSON.stringify(answer);
  assertThat(!text.includes(other.mark), `it told of the other site: ${text}`);
  assertThat(isRefused || !text.includes(FORGED), `it believed the page: ${text}`);
  if (came.way.declared.handler.startsWith('banner.'))
    assertThat(!text.includes(caller.site.mark), `a notice tells too much: ${text}`);
  if (isRefused) assertSame(caller.writes, [], `what was written although it said ${outcome}`);
  const isDryRun = isJsonObject(came.payload) && came.payload.isDryRun === true;
  if (isDryRun) assertSame(caller.writes, [], 'what was written although nothing was to be');
  judgeAdmission(came, outcome);
  judgeNames(came);
  for (const write of caller.writes) judgeWrite(came, other, write);
  return outcome;
};

/** The panel is for the admins of its product alone, and to others not even the history is read. */
const judgeAdmission = ({ way, caller, accountId }: Came, outcome: string): void => {
  const { role, requests } = caller;
  if (way.declared.handler !== 'admin.handler' || role === 'Forge') return;
  const module = way.declared.pages.find(({ key }) => key === way.moduleKey);
  const product = productOf(module?.type ?? '');
  const isKnown = accountId !== null && accountId !== 'unidentified';
  const isAdmitted = isKnown && administers(role, product);
  assertThat((outcome === 'not-an-admin') !== isAdmitted, `${role} in ${product}: ${outcome}`);
  if (!isAdmitted) assertSame(requests.filter(isStorage), [], 'what was read for no admin');
};

/** Whoever wrote an entry is called as on this site. */
const judgeNames = ({ answer, caller }: Came): void => {
  const page = isJsonObject(answer) && isJsonObject(answer.value) ? answer.value : {};
  for (const author of itemsOf(page.authors)) {
    const { isCaller, name } = isJsonObject(author) ? author : {};
    const isNamed = isText(name) && name.startsWith(`Name of 712020:${caller.site.mark}`);
    assertThat(isCaller === true || isNamed, `somebody is called ${String(name)}`);
  }
};

type Write = Came['caller']['writes'][number];

const judgeWrite = (came: Came, other: MarkedSite, { key, record }: Write): void => {
  const { caller, way } = came;
  const what = `${nameOf(way)} by ${caller.role} wrote ${key}`;
  assertThat(mayWrite(came, key), what);
  if (!record) return;
  const { value } = record;
  const text = JSON.stringify(key === DIGEST ? unpackDigest(value) : value);
  assertThat(!`${key} ${text}`.includes(other.mark), `${what} of the other site: ${text}`);
  assertThat(!text.includes(FORGED), `${what}, which the page forged: ${text}`);
  if (key.startsWith('standing:log:')) judgeEntry(came, key, value);
  if (key.startsWith('standing:author:') && caller.role !== 'Forge')
    assertThat(
      isJsonObject(value) && value.accountId === came.accountId,
      `${what} as somebody else: ${text}`,
    );
};

/** Only these calls write, and only under these keys. */
const mayWrite = ({ way, caller, accountId }: Came, key: string): boolean => {
  if (caller.role === 'Forge') return /^standing:(log|digest|license|author|put-off)/.test(key);
  switch (nameOf(way)) {
    case 'banner.handler dismiss':
    case 'banner.handler reopen':
      return accountId !== null && key === `standing:put-off:${accountId}`;
    case 'notes.handler add':
      return key.startsWith('note:');
    case 'admin.handler standing':
      return /^standing:(log:|digest$)/.test(key);
    case 'admin.handler add':
    case 'admin.handler code':
    case 'admin.handler choose':
    case 'admin.handler import':
      return /^standing:(log:|author:|digest$)/.test(key);
    case 'admin.handler check':
      return /^standing:(log:|author:|digest$|license-)/.test(key);
    default:
      return false;
  }
};

/** Whose word a call may write down. */
const sources: Partial<Record<string, string[]>> = {
  'admin.handler standing': ['observed'],
  'admin.handler add': ['admin'],
  'admin.handler code': ['vendor'],
  'admin.handler choose': ['admin'],
  'admin.handler import': ['admin', 'vendor'],
  'admin.handler check': ['admin', 'observed'],
};

/** An entry is readable, of this moment, numbered as its key is, and says what only the server says as the server does. */
const judgeEntry = ({ way, caller }: Came, key: string, value: unknown): void => {
  const stored = isJsonObject(value) ? value : {};
  const content = isJsonObject(stored.event) ? stored.event : stored.record;
  const isRead = isJsonObject(stored.event)
    ? parseEvent(content) !== null
    : parseRecord(content) !== null;
  assertThat(isRead && isJsonObject(content), `${nameOf(way)} wrote what nobody can read`);
  const { id, recordedAt, source } = content;
  const now = new Date(caller.site.opened.site.now()).toISOString();
  const number = key.slice('standing:log:'.length);
  const known = sources[nameOf(way)] ?? ['observed', 'admin'];
  const isOurs =
    isText(id) &&
    /^\d{6}-[0-9a-f]{8}$/.test(id) &&
    id.startsWith(number) &&
    recordedAt === now &&
    isText(source) &&
    known.includes(source);
  assertThat(isOurs, `${nameOf(way)} wrote ${JSON.stringify(content)}`);
};

/** What is stored on a site is whole: no gap, a digest of all of it, and an author of what somebody wrote. */
export const judgeStore = ({ opened, people }: MarkedSite): void => {
  const { log, digest, authors } = readStored(opened);
  assertThat(
    countOf(digest) === log.length,
    `the digest covers ${countOf(digest)} of ${log.length}`,
  );
  const persons: string[] = [...people.admins, people.user];
  for (const [id, accountId] of authors)
    assertThat(persons.includes(accountId), `${accountId} wrote ${id}`);
  for (const entry of log) {
    const content = 'event' in entry ? entry.event : entry.record;
    if (!isJsonObject(content) || content.source === 'observed') continue;
    const author = authors.get(String(content.id));
    assertThat(
      author !== undefined || content.kind === 'purchase-check',
      `nobody wrote ${JSON.stringify(content)}`,
    );
  }
};

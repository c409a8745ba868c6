import { canonicalJson } from '../../src/rules/canonical-json';
import { packDigest, unpackDigest } from '../../src/forge/digest';
import { emptyDigest, extendDigest } from '../../src/wire/digest';
import { idOf } from '../../src/wire/entry';
import { isJsonObject } from '../../src/wire/json';
import { sightedLicense } from '../../src/wire/sighted-license';
import { assertSame, assertThat } from './broken';
import { isForged, isOf, writersOf } from './entering';
import type { Story } from './story';
import { contentOf, countOf, firstIdOf, isImported, readStored, type Stored } from './stored';
import { versionsIn } from './truth';

/** Atlassian: the License API takes one request in five minutes. */
const LICENSE_GAP = 5 * 60_000;

const WEEK = 7 * 86_400_000;

/** Holds what the store has after a step against what it had before, and against all that was promised. */
export function checkStore(story: Story): void {
  const stored = readStored(story.machine.opened);
  const { log } = stored;
  assertThat(log.length >= story.log.length, 'the log became shorter');
  assertSame(log.slice(0, story.log.length), story.log, 'what was in the log before');
  story.log = log;
  checkIds(story);
  checkSources(story);
  checkIntents(story);
  checkSightings(story);
  checkDigest(stored);
  checkAuthors(story, stored);
  checkLicenseCalls(story);
  for (const promise of story.promises.splice(0)) promise();
}

function checkIds({ log }: Story): void {
  const ids = log.map(idOf);
  assertThat(new Set(ids).size === ids.length, `two entries have the same id: ${ids.join(' ')}`);
  const first = log.map(firstIdOf);
  assertThat(new Set(first).size === first.length, `one entry is there twice: ${first.join(' ')}`);
}

function checkSources({ log }: Story): void {
  for (const entry of log) {
    const { source, kind } = contentOf(entry);
    assertThat(source !== 'vendor', 'somebody wrote a record of the vendor');
    const isOwn = 'event' in entry ? kind !== 'preferences' : kind === 'sighting';
    assertThat(source === 'admin' || isOwn, `${String(kind)} is said to be observed`);
    const isTaken = source === 'admin' || !isImported(entry);
    assertThat(isTaken, `${String(kind)} was imported as ${String(source)}`);
    assertThat(!isForged(entry), `something forged was written: ${canonicalJson(entry)}`);
  }
  for (const kind of ['installed', 'upgraded', 'uninstalling'] as const) {
    const versions = versionsIn(log, kind);
    const isTwice = versions.some((version, index) => version === versions[index - 1]);
    assertThat(!isTwice, `${kind} is there twice: ${versions.join(', ')}`);
  }
}

/** What was acknowledged is there once; what was refused is not; what nobody knows, at most once. */
function checkIntents({ log, intents }: Story): void {
  for (const intent of intents) {
    const { note, acknowledged, unknown, isKeyed } = intent;
    const there = log.filter((entry) => isOf(intent, entry)).length;
    const tried = acknowledged + unknown;
    const least = isKeyed ? Math.min(1, acknowledged) : acknowledged;
    const most = isKeyed ? Math.min(1, tried) : tried;
    assertThat(
      least <= there && there <= most,
      `${note} is there ${there} times: acknowledged ${acknowledged}, unknown ${unknown}`,
    );
  }
}

/** Sightings tell, in its order, what the license was, and nothing twice within a week. */
function checkSightings({ log, licenses }: Story): void {
  const truth = licenses.map((license) => canonicalJson(sightedLicense(license)));
  let place = 0;
  let before = { license: '', at: 0 };
  for (const { source, kind, license: raw, at: text } of log.map(contentOf)) {
    if (source !== 'observed' || kind !== 'sighting') continue;
    const [license, at] = [canonicalJson(raw), Date.parse(String(text))];
    place = truth.indexOf(license, place);
    assertThat(place >= 0, `${license} was seen when the license was no longer so`);
    const isNews = before.license !== license || at - before.at >= WEEK;
    assertThat(isNews, `the same was seen twice within a week: ${license} at ${String(text)}`);
    before = { license, at };
  }
}

/** The digest may be behind the log, and says of what it covers what the log says, byte for byte. */
function checkDigest({ log, digest }: Stored): void {
  if (digest === undefined || (isJsonObject(digest) && digest.format === 1)) return;
  const count = countOf(digest);
  assertThat(count <= log.length, `the digest covers ${count} of ${log.length} entries`);
  const rebuilt = extendDigest(emptyDigest, log.slice(0, count));
  const noted = rebuilt.entries.filter((entry) => 'record' in entry && entry.note !== null);
  assertThat(noted.length === 0, 'the digest has notes');
  if (JSON.stringify(digest) === JSON.stringify(packDigest(rebuilt))) return;
  assertSame(unpackDigest(digest), rebuilt, `the digest of ${count} entries`);
  assertThat(false, `the digest of ${count} entries says what is so in other bytes`);
}

/** Whoever writes at the same time, and whoever writes last: the digest covers the whole log. */
export function checkDigestIsWhole({ machine, log }: Story): void {
  const count = countOf(readStored(machine.opened).digest);
  assertThat(count === log.length, `the digest covers ${count} of ${log.length} entries`);
}

function checkAuthors(story: Story, { log, authors }: Stored): void {
  for (const [id, accountId] of authors) {
    // What the first version wrote is taken over entry by entry, its author first.
    const entry = [...log, ...story.kept].find((each) => idOf(each) === id);
    assertThat(entry !== undefined, `an author of ${id} is kept, and no such entry`);
    const isWriter = writersOf(story, entry).includes(accountId);
    assertThat(isWriter, `the author of ${id} is somebody else`);
  }
}

function checkLicenseCalls({ machine }: Story): void {
  const calls = machine.licenseCalls();
  const gaps = calls.slice(1).map((at, index) => at - (calls[index] ?? 0));
  const shortest = Math.min(...gaps);
  assertThat(shortest >= LICENSE_GAP, `the License API was asked twice within ${shortest} ms`);
}

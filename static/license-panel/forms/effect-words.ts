import type { AdminProblem } from '../../../src/wire/admin-api';
import type { RecordEntry } from '../../../src/wire/entry';
import type { JsonObject } from '../../../src/wire/json';
import { entryOf, recordIdOf, type NewRecord } from '../../../src/wire/new-record';
import { parseLicense } from '../../../src/wire/parse-license';
import { standingAt, type Standing } from '../../../src/wire/standing';
import { dayOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { standingWords } from '../../../src/words/standing-words';
import { checkRecord } from './check-record';
import { refusalWords } from './refusal-words';

/** Stands in the id of what is not saved, which comes after all that is. */
const UNSAVED = 'unsaved';
const LAST_NUMBER = 999_999;

/** Where the license would stand now with one more record, by the rules that the server goes by. */
export function standingWith(standing: Standing, record: NewRecord): Standing {
  return withEntry(standing, entryOf(record, unsavedAt(standing)));
}

/** What the vendor confirmed as the entry that it would become. */
export function confirmedEntry(standing: Standing, confirmed: JsonObject): RecordEntry {
  return { record: { ...unsavedAt(standing), ...confirmed }, note: null };
}

function unsavedAt({ answer }: Standing): { id: string; recordedAt: string } {
  return { id: recordIdOf(LAST_NUMBER, UNSAVED), recordedAt: answer.at };
}

function withEntry(standing: Standing, entry: RecordEntry): Standing {
  const entries = [...standing.entries, entry];
  return standingAt({ ...standing, entries }, Date.parse(standing.answer.at));
}

/** Says what would follow from a record, or why it would be refused; null while it is not filled in. */
export function effectWords(
  payload: object,
  standing: Standing,
  language: Language,
): string | null {
  // A note decides nothing, so one that is missing hides no effect.
  const checked = checkRecord({ ...payload, note: UNSAVED }, standing);
  if (!checked.ok) return refusedWords(checked.problem, language);
  return addedWords(standing, entryOf(checked.value, unsavedAt(standing)), language);
}

/** Says what would follow from one more entry. */
export function addedWords(standing: Standing, entry: RecordEntry, language: Language): string {
  const then = withEntry(standing, entry);
  const sentences = [changeWords(standing, then, language)];
  if (seemsToOpen(standing, then)) sentences.push(language.say('effect.flag-decides'));
  if (fitsNoLonger(standing.answer, then.answer))
    sentences.push(language.say('effect.does-not-fit'));
  return sentences.join(' ');
}

/** A form that is not filled in yet is nothing to speak of; a record that would be refused is. */
function refusedWords(problem: AdminProblem, { say }: Language): string | null {
  if (problem.code === 'bad-payload') return null;
  const { form, fields } = refusalWords(problem, [], say);
  return form ?? Object.values(fields)[0] ?? null;
}

/** By dates and records there is access, or will be, that Atlassian's flag of today does not give. */
function seemsToOpen(now: Standing, then: Standing): boolean {
  const { license } = parseLicense(then.license);
  const isClosed = license.kind !== 'no-license' && license.flag === 'none';
  if (!isClosed || then.policy.authority === 'rules' || then.answer.lic !== 'none') return false;
  if (then.answer.divergence !== null) return true;
  const opens = ({ answer }: Standing) => answer.next.some(({ lic }) => lic === 'active');
  return opens(then) && !opens(now);
}

/** The state stays, and what Atlassian reports no longer fits the dates and records. */
function fitsNoLonger(now: Standing['answer'], then: Standing['answer']): boolean {
  return then.state === now.state && now.divergence === null && then.divergence !== null;
}

function changeWords(now: Standing, then: Standing, language: Language): string {
  const { say, reader } = language;
  const before = said(now, language);
  const after = said(then, language);
  if (after.state !== before.state || after.sentences !== before.sentences)
    return say('effect.now', after);
  const later = firstDifference(now.answer.next, then.answer.next);
  if (!later) return say('effect.nothing', before);
  const args = {
    day: dayOf(Date.parse(later.change.at), reader),
    state: say(`state.${later.change.state}`),
  };
  return say(later.comes ? 'effect.later' : 'effect.no-longer', args);
}

function said(standing: Standing, language: Language): { state: string; sentences: string } {
  const { state, sentences } = standingWords(standing, language);
  return { state, sentences: sentences.join(' ') };
}

type Next = Standing['answer']['next'];

/** The first change that would come and did not, or else the first that would not come any more. */
function firstDifference(
  before: Next,
  after: Next,
): { change: Next[number]; comes: boolean } | null {
  const only = (these: Next, those: Next) =>
    these.find(({ at, state }) => !those.some((other) => other.at === at && other.state === state));
  const coming = only(after, before);
  if (coming) return { change: coming, comes: true };
  const gone = only(before, after);
  return gone ? { change: gone, comes: false } : null;
}

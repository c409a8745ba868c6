import type { Instant } from '../../src/rules/instant';
import type { Answer } from '../../src/wire/answer';
import type { LicenseRecord } from '../../src/rules/record';
import { isText, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { closingOf, momentOf } from '../../src/words/dates';
import { recordWords } from '../timeline/record-words';
import type { Edit } from '../what-if/edit';
import { english } from '../english';
import type { SingleChange } from './nearest-change';

const { say, reader } = english;

/** Where a license stands, and until when users have the access that they have. */
type Stand = { answer: Answer; until: Instant | null };

/** A single change and what follows from it, as a sentence. */
export function changeSentence(change: SingleChange, before: Stand): string {
  const { edit, at, after, accessUntil } = change;
  const then = { answer: after, until: accessUntil };
  if (edit !== null) return `If ${condition(edit, change)}, ${thenWords(then, before, false)}.`;
  const from = momentOf(at ?? 0, reader);
  return `From ${from} on, ${thenWords(then, before, true)}, if nothing else happens.`;
}

/** That a lesser change of the date would not do, where that was tried. */
export function leastWords({ edit, isLeast, code }: SingleChange): string | null {
  if (edit === null || !isLeast) return null;
  return code === 'end-earlier' ? 'A day longer would not do.' : 'A day less would not do.';
}

function condition(edit: Edit, { code, days, removed }: SingleChange): string {
  if (edit.do === 'remove') return removedCondition(edit.id, removed);
  if (edit.do === 'set') return settingCondition(edit, days, code);
  const { record } = edit;
  switch (record.kind) {
    case 'quote':
      return quoteCondition(record, code);
    case 'known-issue':
      return issueCondition(record, code);
    case 'cancellation':
      return `the license had been cancelled on ${moment(record.at)}${effectWords(record.effective)}`;
    default:
      return `the cancellation had been withdrawn on ${moment(record.at)}`;
  }
}

function quoteCondition(record: JsonObject, code: SingleChange['code']): string {
  const name = code === 'new-quote' ? 'a quote' : `quote ${nameOf(record)}`;
  if (code === 'quote-earlier') return `${name} had been open from ${moment(record.issuedOn)} on`;
  const until = closing(record.validUntil);
  return record.source === 'vendor'
    ? `the vendor had confirmed ${name} as open until ${until}`
    : `${name} had been open until ${until}`;
}

function issueCondition(record: JsonObject, code: SingleChange['code']): string {
  const confirmed = record.source === 'vendor' ? 'the vendor had confirmed that ' : '';
  if (code === 'new-issue')
    return `${confirmed}a known issue had affected the site on ${moment(record.from)}`;
  const name = `${confirmed}the known issue ${nameOf(record)}`;
  return code === 'confirmed'
    ? `${name} affects the site`
    : `${name} had lasted until ${closing(record.until)}`;
}

function removedCondition(id: string, removed: LicenseRecord | null): string {
  if (removed?.kind === 'cancellation')
    return `the license had not been cancelled on ${momentOf(removed.at, reader)}`;
  const what = removed && removed.kind !== 'sighting' ? ` (${recordWords(removed)})` : '';
  return `record ${id}${what} were not there`;
}

function effectWords(effective: unknown): string {
  if (effective === 'at-once') return ' with effect at once';
  return effective === 'at-term-end' ? ' with effect at the end of its term' : '';
}

function settingCondition(
  edit: Extract<Edit, { do: 'set' }>,
  days: number,
  code: SingleChange['code'],
): string {
  switch (edit.member) {
    case 'end': {
      if (code === 'readable-end')
        return `the license said that it runs until ${closingOf(edit.value, reader)}`;
      const by = `${written(days)} ${days <= 1 ? 'day' : 'days'}`;
      const way = code === 'end-later' ? 'longer' : 'less';
      return `the term had run until ${closingOf(edit.value, reader)}, ${by} ${way}`;
    }
    case 'flag':
      return `Atlassian reported ${edit.value === 'active' ? 'an active license' : 'no active license'}`;
    case 'regime':
      return `Atlassian’s rules were those of “${say(`regime.${edit.value}`)}”`;
    case 'environment':
      return `the app ran in ${say(`environment.${edit.value}`).toLowerCase()}`;
    case 'listed':
      return edit.value
        ? 'the app were on the Marketplace'
        : 'the app were not on the Marketplace yet';
    case 'kind':
    case 'billing':
    case 'authority':
      return `${edit.member} were ${edit.value}`;
  }
}

function written(days: number): string {
  return days < 1 ? 'less than 1' : String(Math.round(days * 10) / 10);
}

/** What users would have, where that is other than now, and the state. */
function thenWords({ answer, until }: Stand, before: Stand, isSure: boolean): string {
  const state = say(`state.${answer.state}`);
  const isSame =
    answer.access === before.answer.access && (until === null || until === before.until);
  const end = until === null ? null : closingOf(until, reader);
  const what = isSame
    ? `the state ${isSure ? 'is' : 'would be'} “${state}”`
    : `users ${isSure ? 'have' : 'would have'} ${accessWords(answer, end)} (${state})`;
  const isExplained = before.answer.divergence !== null && answer.divergence === null;
  return isExplained ? `${what}, and Atlassian’s report would fit` : what;
}

function accessWords({ access }: Answer, end: string | null): string {
  if (access === 'none') return 'no access';
  const what = access === 'limited' ? 'limited access' : 'access';
  return end === null ? what : `${what} until ${end}`;
}

function nameOf({ quote, issue }: JsonObject): string {
  const name = quote ?? issue;
  return isText(name) ? name : '';
}

function closing(value: unknown): string {
  return closingOf(instant(value), reader);
}

function moment(value: unknown): string {
  return momentOf(instant(value), reader);
}

function instant(value: unknown): Instant {
  const at = parseInstant(value);
  return typeof at === 'number' ? at : 0;
}

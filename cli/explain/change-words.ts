import type { Instant } from '../../src/rules/instant';
import type { Answer } from '../../src/wire/answer';
import { isText, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { closingOf, momentOf } from '../../src/words/dates';
import type { Edit } from '../what-if/edit';
import { english } from './english';
import type { SingleChange } from './nearest-change';

const { say, reader } = english;

/** A single change and what follows from it, as a sentence. */
export function changeSentence(change: SingleChange, before: Answer): string {
  const { edit, at, after } = change;
  if (edit !== null) return `If ${condition(edit, change)}, ${thenWords(after, before, false)}.`;
  const from = momentOf(at ?? 0, reader);
  return `From ${from} on, ${thenWords(after, before, true)}, if nothing else happens.`;
}

/** That a lesser date would not do, where that was tried. */
export function leastWords({ edit, isLeast }: SingleChange): string | null {
  return edit !== null && isLeast ? 'A day less changes nothing.' : null;
}

function condition(edit: Edit, { code, days }: SingleChange): string {
  if (edit.do === 'remove') return `record ${edit.id} were not there`;
  if (edit.do === 'set') return settingCondition(edit, days, code);
  const { record } = edit;
  const isNew = code === 'new-quote' || code === 'new-issue';
  const by = isNew && record.source === 'vendor' ? ', by the vendor’s own word,' : '';
  switch (record.kind) {
    case 'quote': {
      const name = code === 'new-quote' ? 'a quote' : `quote ${nameOf(record)}`;
      if (code === 'quote-earlier')
        return `${name} had been open from ${moment(record.issuedOn)} on`;
      return `${name}${by} had been open until ${closing(record.validUntil)}`;
    }
    case 'known-issue':
      return code === 'new-issue'
        ? `a known issue${by} had affected the site on ${moment(record.from)}`
        : `the known issue ${nameOf(record)} had lasted until ${closing(record.until)}`;
    case 'cancellation':
      return `the license had been cancelled on ${moment(record.at)}${effectWords(record.effective)}`;
    default:
      return `the cancellation had been withdrawn on ${moment(record.at)}`;
  }
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
function thenWords(after: Answer, before: Answer, isSure: boolean): string {
  const state = say(`state.${after.state}`);
  const end = endOfFull(after);
  const isSame = after.access === before.access && (end === null || end === endOfFull(before));
  const what = isSame
    ? `the state ${isSure ? 'is' : 'would be'} “${state}”`
    : `users ${isSure ? 'have' : 'would have'} ${accessWords(after, end)} (${state})`;
  const isExplained = before.divergence !== null && after.divergence === null;
  return isExplained ? `${what}, and Atlassian’s report would fit` : what;
}

function endOfFull({ access, next }: Answer): string | null {
  const end = next.find((change) => change.access !== 'full')?.at;
  return access === 'full' && end ? closingOf(Date.parse(end), reader) : null;
}

function accessWords({ access }: Answer, end: string | null): string {
  if (access === 'none') return 'no access';
  if (access === 'limited') return 'limited access';
  return end === null ? 'access' : `access until ${end}`;
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

import type { Instant } from '../../src/rules/instant';
import type { Answer } from '../../src/wire/answer';
import { isText, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { closingOf, momentOf } from '../../src/words/dates';
import { accessUntil } from '../../src/words/standing-words';
import type { Edit } from '../what-if/edit';
import { english } from './english';
import type { SingleChange } from './nearest-change';
import { UNKNOWN_NAME } from './new-events';

const { say, reader } = english;

/** A single change and what follows from it, as a sentence. */
export function changeSentence(change: SingleChange, before: Answer): string {
  const { edit, at, after } = change;
  if (edit === null)
    return `From ${momentOf(at ?? 0, reader)} on, ${thenWords(after, before, 'have')}, if nothing else happens.`;
  return `If ${condition(edit, change)}, ${thenWords(after, before, 'would have')}.`;
}

/** That a lesser date would not do, where that was tried. */
export function leastWords({ edit, isLeast }: SingleChange): string | null {
  return edit !== null && isLeast ? 'A day less changes nothing.' : null;
}

function condition(edit: Edit, { code, days }: SingleChange): string {
  if (edit.do === 'remove') return `record ${edit.id} were not there`;
  if (edit.do === 'set') return settingCondition(edit, { code, days });
  const { record } = edit;
  const by = record.source === 'vendor' ? ', by the vendor’s own word,' : '';
  const until = closing(record.validUntil ?? record.until);
  switch (record.kind) {
    case 'quote': {
      if (code === 'new-quote')
        return `a quote had been open${by || ','} until ${until}`.replace(
          'open, until',
          'open until',
        );
      if (code === 'quote-earlier')
        return `quote ${nameOf(record)} had been open from ${moment(record.issuedOn)} on`;
      return `quote ${nameOf(record)} had been open until ${until}`;
    }
    case 'known-issue':
      if (code === 'new-issue')
        return `a known issue had affected the site on ${moment(record.from)}${by}`.replace(
          /,$/,
          '',
        );
      return `the known issue ${nameOf(record)} had lasted until ${until}`;
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
  { days }: Pick<SingleChange, 'code' | 'days'>,
): string {
  switch (edit.member) {
    case 'end': {
      const by = `${written(days)} ${days === 1 ? 'day' : 'days'}`;
      return `the term had run until ${closingOf(edit.value, reader)} (${by} otherwise)`;
    }
    case 'flag':
      return `Atlassian reported ${edit.value === 'active' ? 'an active license' : 'no active license'}`;
    case 'regime':
      return `the regime were “${say(`regime.${edit.value}`)}”`;
    case 'environment':
      return `this were ${say(`environment.${edit.value}`).toLowerCase()}`;
    case 'listed':
      return edit.value
        ? 'the app were on the Marketplace'
        : 'the app were not on the Marketplace yet';
    default:
      return `${edit.member} were ${edit.value}`;
  }
}

function written(days: number): string {
  return days < 1 ? 'less than 1' : String(Math.round(days * 10) / 10);
}

/** What users would have, where that is other than now, and the state. */
function thenWords(after: Answer, before: Answer, have: string): string {
  const state = say(`state.${after.state}`);
  const explained =
    before.divergence !== null && after.divergence === null
      ? ' Atlassian’s report and the dates and records would then agree'
      : '';
  const until = accessUntil(after, english);
  const access = accessWords(after, until);
  if (after.access === before.access && until === accessUntil(before, english))
    return `the state ${have === 'have' ? 'is' : 'would be'} “${state}”${explained && `.${explained}`}`;
  return `users ${have} ${access} (${state})${explained && `.${explained}`}`;
}

function accessWords({ access }: Answer, until: string | null): string {
  if (access === 'none') return 'no access';
  if (access === 'limited') return 'limited access';
  return until === null ? 'access' : `access until ${until}`;
}

function nameOf({ quote, issue }: JsonObject): string {
  const name = quote ?? issue;
  return isText(name) && name !== UNKNOWN_NAME ? name : 'of any number';
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

import type { Instant } from '../../../src/rules/instant';
import { NEVER } from '../../../src/rules/instant';
import type { Product } from '../../../src/wire/family';
import { agoOf } from '../../../src/words/ago';
import { closingOf, endedOn, momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { licenseFacts } from '../details/license-facts';
import type { AppRow } from './app-rows';

/** What the columns of the list say of an app. */
export type AppCells = {
  app: string;
  state: string | null;
  /** The end that is still to come or is over; `at` orders the rows, and is never for none. */
  until: { words: string | null; at: Instant };
  edition: string | null;
  entitlement: string | null;
  installed: string;
  /** Of when the answer is, where that is not today; and why none came. */
  remarks: string[];
};

/** As Atlassian calls its products, in every language. */
const productNames: Record<Product, string> = {
  jira: 'Jira',
  confluence: 'Confluence',
  bitbucket: 'Bitbucket',
  compass: 'Compass',
};

/** A row of the list in words. */
export function appCells(row: AppRow, now: Instant, language: Language): AppCells {
  const { say } = language;
  const { app, standing, isOwn } = row;
  const { edition, entitlement } = licenseFacts(standing?.license ?? null);
  return {
    app: app.name,
    state: standing && say(`state.${standing.answer.state}`),
    until: untilOf(row, language),
    edition: edition && (edition.key ? say(edition.key) : edition.text),
    entitlement,
    installed: say(isOwn ? 'purchases.installed.yes' : 'purchases.installed.unknown'),
    remarks: remarksOn(row, now, language),
  };
}

/** The next dated change, or else the end that is over. */
function untilOf({ standing }: AppRow, { say, reader }: Language): AppCells['until'] {
  const { until, lifecycle } = standing?.answer ?? {};
  if (until) return { words: closingOf(Date.parse(until), reader), at: Date.parse(until) };
  const end = lifecycle ? standing?.circumstances.termEnd : null;
  if (!standing || !end || Date.parse(end) > Date.parse(standing.answer.at))
    return { words: null, at: NEVER };
  const at = Date.parse(end);
  return { words: say('purchases.ended', { day: endedOn(at, reader) }), at };
}

function remarksOn(row: AppRow, now: Instant, language: Language): string[] {
  const { say, reader } = language;
  const { app, group, fit, trouble, told, isOwn } = row;
  const products = app.products.map((product) => productNames[product]).join(', ');
  return [
    group === 'misfits' && fit !== 'fits' ? say(`purchases.misfit.${fit}`, { products }) : null,
    trouble && say(`purchases.trouble.${trouble}`),
    !told && !isOwn && !trouble ? say('purchases.never-told') : null,
    told?.age === 'aged' ? say('purchases.told', { ago: agoOf(told.at, now, language) }) : null,
    told?.age === 'fresh' && trouble
      ? say('purchases.told', { ago: agoOf(told.at, now, language) })
      : null,
    told?.age === 'dated' ? say('page.as-of', { at: momentOf(told.at, reader) }) : null,
  ].filter((remark) => remark !== null);
}

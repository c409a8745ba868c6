import { isDowngrade } from '../../../src/rules/downgrade';
import { carriedOver, licenseChanges } from '../../../src/rules/license-change';
import {
  callProblems,
  seenOf,
  type CheckOutcome,
  type PurchaseChange,
  type PurchaseCheck,
} from '../../../src/wire/purchase-check';
import type { Language } from '../../../src/words/language';
import { seenWords, sightingWords } from '../../../src/words/sighting-words';

/** What came of a check for purchases: as a whole, and then app by app. */
type CheckWords = { outcome: string; apps: string[] };

/** A check that is over, in words. */
export function checkWords(check: PurchaseCheck, language: Language): CheckWords {
  const { changes, troubles } = check;
  const { say } = language;
  const told = changes.map((change) => changeWords(change, language));
  const [less, others] = [
    told.filter(({ isLess }) => isLess),
    told.filter(({ isLess }) => !isLess),
  ];
  return {
    outcome: [outcomeWords(check, language), stoppedWords(check, language)].join(' ').trim(),
    apps: [
      ...[...less, ...others].map(({ words }) => words),
      ...troubles.map(({ name, code }) =>
        say('purchases.change', { app: name, what: say(`purchases.trouble.${code}`) }),
      ),
    ],
  };
}

/** Whether Atlassian told nothing, at once or at last. */
export function hasFailed(outcome: CheckOutcome): boolean {
  return callProblems.some((problem) => problem === outcome);
}

function outcomeWords({ outcome, changes, troubles }: PurchaseCheck, { say }: Language): string {
  const count = outcome === 'partial' ? troubles.length : changes.length;
  const isAllNew = changes.every(({ before }) => !before?.license);
  if (outcome === 'updated' && isAllNew) return say('purchases.outcome.found', { count });
  return say(`purchases.outcome.${outcome}`, { count });
}

/** This app is one of those that were asked for, and alone says nothing of the others. */
function stoppedWords({ outcome, asked, of }: PurchaseCheck, { say }: Language): string {
  return hasFailed(outcome) && asked > 1 ? say('purchases.stopped', { asked, of }) : '';
}

function changeWords(
  change: PurchaseChange,
  language: Language,
): { words: string; isLess: boolean } {
  const before = change.before && seenOf(change.before);
  const after = carriedOver(before, seenOf(change.after));
  const isLess = licenseChanges(before, after).some(isDowngrade);
  // Where there was none, what there is says it all.
  const what = change.before?.license
    ? sightingWords(before, after, language)
    : seenWords(after, language);
  const key = isLess ? 'purchases.change.less' : 'purchases.change';
  return { words: language.say(key, { app: change.name, what }), isLess };
}

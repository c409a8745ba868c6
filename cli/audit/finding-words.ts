import { closingOf, dayOf, endedOn } from '../../src/words/dates';
import { english } from '../english';
import { capitalized } from './capitalized';
import type { Finding, ReportDiffers } from './finding';
import { accessWords, stateWords } from './state-words';
import { flawWords } from './row-words';

const { say, reader } = english;

/** As exports spell it: the report's page says “Expired” for `inactive`. */
const statusWords = {
  active: 'active',
  inactive: 'inactive',
  expired: 'inactive',
  cancelled: 'cancelled',
};

/** What is so of one license, in a sentence. */
export function findingWords(finding: Finding): string {
  switch (finding.code) {
    case 'flag-differs':
      return finding.how === 'none'
        ? 'Atlassian reports no active license; by dates and records there should be one.'
        : 'Atlassian reports an active license; by dates and records there should be none.';
    case 'report-differs':
      return `The report says ${statusWords[finding.report]}; ${byTheRules(finding)}.`;
    case 'suspended-now': {
      const until =
        finding.until === null ? '' : ` Access until ${closingOf(finding.until, reader)}.`;
      return `Ended on ${endedOn(finding.since, reader)}, not renewed.${until}`;
    }
    case 'ends-soon':
      return `Access until ${closingOf(finding.on, reader)}.`;
    case 'contested':
      return `Sources disagree: ${finding.cells.map((cell) => withoutStop(say(`contested.${cell}`))).join('; ')}.`;
    case 'regime-differs': {
      const from = finding.how === 'now' ? 'Now' : `From ${dayOf(finding.on, reader)} on`;
      const other = `${accessWords[finding.otherAccess]} (${stateWords(finding.otherState)})`;
      return `${from} ${accessWords[finding.access]}; under ${say(`regime.${finding.regime}`)} ${other}.`;
    }
    case 'grace-column-differs':
      return finding.how === 'column'
        ? 'inGracePeriod says yes; by its dates it is not in grace.'
        : 'inGracePeriod says no; by its dates it is suspended.';
    case 'changed-since':
      return finding.was === null
        ? 'Not in the previous audit.'
        : `Was ${stateWords(finding.was.state)} with ${accessWords[finding.was.access]}.`;
    case 'contradicting-rows':
      return 'Another row of this license states something else, and none is newer.';
    case 'flawed-row':
      return `${capitalized(finding.flaws.map(flawWords).join('; '))}.`;
  }
}

function byTheRules({ how, rules, end }: ReportDiffers): string {
  if (end !== null && how === 'active-after-end')
    return `the term ended on ${endedOn(end, reader)}`;
  if (end !== null && how === 'inactive-before-end')
    return `the term runs until ${closingOf(end, reader)}`;
  return `by the rules it would say ${statusWords[rules]}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

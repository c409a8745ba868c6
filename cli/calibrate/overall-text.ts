import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import type { ContestedCell } from '../../src/rules/resolution';
import type { Calibration } from './calibration';
import { groupWords } from './calibration-words';
import type { Overall } from './overall';

/** What all cells together say, and what follows for the policy: a heading, and sentences below it. */
export function overallText(calibration: Calibration): string {
  const { overall, against, assumed } = calibration;
  const lines = [
    headingOf(overall),
    ...groupLines(overall),
    ...adviceOf(calibration),
    ...(against.length > 0
      ? [`Against ${assumed}: ${against.map(({ cell }) => cell).join(', ')}.`]
      : [`Nothing that was decided speaks against ${assumed}.`]),
    'Atlassian’s flag decides access under every regime. The regime decides what is said of it, and what is expected next.',
  ];
  return `${lines.join('\n  ')}\n`;
}

function headingOf(overall: Overall): string {
  switch (overall.code) {
    case 'regime':
      return `Verdict: ${overall.regime}`;
    case 'none-of-these':
      return 'Verdict: none of these';
    case 'mixture':
      return 'Verdict: a mixture, by billing system';
    case 'not-enough-seen':
      return 'Verdict: not enough seen';
  }
}

function groupLines(overall: Overall): string[] {
  if (overall.code !== 'mixture') return [];
  return overall.groups.map(
    ({ name, overall: ofGroup }) => `${groupWords({ by: 'billing', name })}: ${shortly(ofGroup)}`,
  );
}

function shortly(overall: Overall): string {
  if (overall.code === 'regime') return overall.regime;
  if (overall.code === 'not-enough-seen')
    return `${overall.possible.join(' or ')}, not enough seen`;
  return 'none of these';
}

function adviceOf(calibration: Calibration): string[] {
  const { assumed, policies } = calibration;
  const isInUse = policies.every(({ regime }) => regime === assumed);
  const used = policies.map(({ regime, licenses }) => `${regime} (${licenses})`).join(', ');
  return [
    ...(isInUse ? [] : [`Held against ${assumed}; in the histories: ${used}.`]),
    suggestion(calibration),
  ];
}

function suggestion({ overall, suggested, policies }: Calibration): string {
  const inUse = policies.map(({ regime }) => regime);
  const keep = keepWords(inUse);
  switch (overall.code) {
    case 'regime':
      return `${changeWords(overall.regime, inUse)}: it fits every cell that was decided, and no other regime does.`;
    case 'none-of-these':
      if (suggested !== null)
        return `${changeWords(suggested, inUse)}: it fits every cell in which the regimes differ. No regime fits ${overall.cells.join(', ')}.`;
      return `${keep}: no regime fits everything that was seen.${closestWords(overall.closest)}`;
    case 'mixture':
      return `${keep}, or take the regime of the billing system that most of your customers have: one policy cannot fit both.`;
    case 'not-enough-seen':
      return `${keep} for now. ${possibleWords(overall.possible)}`;
  }
}

function keepWords([regime, ...others]: RegimeName[]): string {
  const isOne = regime !== undefined && others.length === 0;
  return isOne ? `Keep the policy’s \`regime: '${regime}'\`` : 'Keep the policy as it is';
}

/** From what the histories have in their policies, whatever they were held against. */
function changeWords(suggested: RegimeName, inUse: RegimeName[]): string {
  const others = inUse.filter((regime) => regime !== suggested);
  if (others.length === 0) return keepWords(inUse);
  return `In the policy, set \`regime: '${suggested}'\` in place of ${others.join(' and ')}`;
}

function closestWords(closest: RegimeName[]): string {
  return closest.length === 0 ? '' : ` Closest: ${closest.join(', ')}.`;
}

/** The regime that expects something else than the other two, where there is one. */
const alone: Partial<Record<ContestedCell, RegimeName>> = {
  'annual-cancellation': 'classic',
  'cancelled-after-end': 'improved-billing',
  'cancelled-evaluation': 'improved-billing',
};

function possibleWords(possible: RegimeName[]): string {
  const telling = Object.entries(alone)
    .filter(([, regime]) => possible.includes(regime))
    .map(([cell]) => cell);
  const would = `licenses in ${telling.join(' or ')} would`;
  return possible.length === regimeNames.length
    ? `Nothing that was decided tells the regimes apart; ${would}.`
    : `What was decided fits ${possible.join(' and ')}; ${would} tell them apart.`;
}

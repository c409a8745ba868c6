import type { Access } from '../../../src/rules/policy';
import type { State } from '../../../src/rules/resolution';
import { stateAppearances } from '../../../src/words/state-appearances';
import type { Severity } from '../finding';
import { english } from '../../english';
import { html, type Markup } from './markup';

/** A state, as the license panel names and colours it. */
export function stateLozenge(state: State): Markup {
  return html`<span class="lozenge ${stateAppearances[state]}"
    >${english.say(`state.${state}`)}</span
  >`;
}

const severityLooks: Record<Severity, { word: string; look: string }> = {
  high: { word: 'High', look: 'removed' },
  medium: { word: 'Medium', look: 'moved' },
  low: { word: 'Low', look: 'inprogress' },
  note: { word: 'Note', look: 'default' },
};

/** How much a finding matters, in a word. */
export function severityWord(severity: Severity): string {
  return severityLooks[severity].word;
}

/** The same, coloured. */
export function severityLozenge(severity: Severity): Markup {
  const { word, look } = severityLooks[severity];
  return html`<span class="lozenge ${look}">${word}</span>`;
}

/** What users may do. */
export function accessWord(access: Access): string {
  return english.say(`next.access.${access}`);
}

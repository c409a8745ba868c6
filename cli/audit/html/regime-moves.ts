import type { RegimeName } from '../../../src/rules/regimes';
import type { LicenseCounts } from '../report';
import { isMove } from '../is-move';
import { barTable } from './bars';
import { english } from '../../english';
import { accessWord, stateLozenge } from './lozenge';
import { html, type Markup } from './markup';

const { say } = english;

/** What another regime gives now for the same licenses: from, to, and how many. */
export function regimeMoves(
  { regimes }: LicenseCounts,
  [ours, other]: [RegimeName, RegimeName],
): Markup {
  const moves = regimes.filter(isMove);
  const title = html`<h3>${say(`regime.${ours}`)} and ${say(`regime.${other}`)}</h3>`;
  if (moves.length === 0)
    return html`${title}
      <p>Both give the same for every license now.</p>`;
  const rows = moves.map(({ state, access, otherState, otherAccess, count }) => ({
    label: html`${stateLozenge(state)} ${accessWord(access)}
      <span class="subtle">becomes</span> ${stateLozenge(otherState)} ${accessWord(otherAccess)}`,
    numbers: [count],
    parts: [{ count, of: access === otherAccess ? 'inactive' : '' }],
  }));
  const head = `Under ${say(`regime.${ours}`)}, and under ${say(`regime.${other}`)}`;
  return html`${title}
  ${barTable(
    'Licenses that the two treat differently now. A grey bar: the state differs, the access is the same.',
    [{ word: head }, { word: 'Licenses' }],
    rows,
  )}`;
}

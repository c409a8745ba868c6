import type { Instant } from '../../../src/rules/instant';
import type { Timeline } from '../../../src/rules/timeline';
import type { Standing } from '../../../src/wire/standing';
import { closingOf, momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { stateStretches } from '../course/state-stretches';
import { standingOn } from '../dates/standing-on';
import { licenseFacts } from '../details/license-facts';

/** What will hold the license up once its term is over, and where the sources will disagree; each as a sentence. */
export function aheadOf(standing: Standing, timeline: Timeline, language: Language): string[] {
  const held = thenHeld(standing, language);
  return [
    ...(held === null ? [] : [held]),
    ...contestedAhead(timeline, Date.parse(standing.answer.at), language),
  ];
}

function thenHeld(standing: Standing, { say, reader }: Language): string | null {
  const { next, state, lic } = standing.answer;
  const isHold = (of: typeof state) => of === 'quote-extended' || of === 'known-issue-active';
  const index = isHold(state) ? -1 : next.findIndex((later) => isHold(later.state));
  const change = next[index];
  // What Atlassian has closed, no record opens.
  const isClosed = lic === 'none' && licenseFacts(standing.license).flag === 'none';
  if (!change || isClosed) return null;
  const { heldBy } = standingOn(standing, Date.parse(change.at)).answer;
  if (!heldBy) return null;
  const { id: held, kind, until } = heldBy;
  const isBroken = (next[index - 1] ?? standing.answer).lic === 'none';
  const when = isBroken ? 'again' : 'then';
  const from = momentOf(Date.parse(change.at), reader);
  if (until === null) return say(`why.${when}.known-issue.endless`, { held, from });
  return say(`why.${when}.${kind}`, { held, from, until: closingOf(Date.parse(until), reader) });
}

/** What the sources will disagree on and do not yet. */
function contestedAhead({ expected }: Timeline, at: Instant, { say, reader }: Language): string[] {
  const cells = stateStretches(expected).flatMap(({ contested }) => contested);
  const known = new Set(
    cells.filter(({ from, until }) => from <= at && at < until).map(({ cell }) => cell),
  );
  const ahead: string[] = [];
  for (const { cell, from } of cells) {
    if (from <= at || known.has(cell)) continue;
    known.add(cell);
    ahead.push(say('why.ahead', { from: momentOf(from, reader), what: say(`contested.${cell}`) }));
  }
  return ahead;
}

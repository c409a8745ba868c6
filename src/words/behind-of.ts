import type { Standing } from '../wire/standing';
import { closingOf } from './dates';
import type { Language } from './language';

type Dated = Pick<Standing, 'answer' | 'circumstances'>;

/** What the headline's dates rest on beside its rule, each as a sentence. */
export function behindOf(standing: Dated, language: Language): string[] {
  return [lastHeld(standing, language), moved(standing, language)].filter(
    (sentence) => sentence !== null,
  );
}

/** What kept access open until the day since when there is none. */
function lastHeld({ answer, circumstances }: Dated, { say, reader }: Language): string | null {
  const { endedAt, lastHold } = circumstances;
  if (answer.access !== 'none' || !endedAt || !lastHold) return null;
  const until = closingOf(Date.parse(endedAt), reader);
  return say(`why.held.${lastHold.kind}`, { held: lastHold.id, until });
}

/** The end is not the one that Atlassian's license states. */
function moved({ circumstances }: Dated, { say, reader }: Language): string | null {
  const { statedEnd, termEnd } = circumstances;
  if (!statedEnd || !termEnd) return null;
  return say('why.moved', {
    stated: closingOf(Date.parse(statedEnd), reader),
    end: closingOf(Date.parse(termEnd), reader),
  });
}

import type { Standing } from '../../../src/wire/standing';
import { behindOf } from '../../../src/words/behind-of';
import { standingWords } from '../../../src/words/standing-words';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { BILLING } from '../page/addresses';
import { WebLink } from '../page/web-link';
import { DatedSentences } from './dated-sentences';
import { DivergenceMessage, type OnCandidate } from './divergence-message';
import { Why } from './why';

type HeadlineProps = {
  standing: Standing;
  /** The moment that is answered for when it is not today. */
  onDay: string | null;
  /** What will be and is not said by the standing, each as a sentence. */
  ahead: string[];
  onAct: OnCandidate;
};

/** The five-second answer: where the license stands, until when, and what to do. */
export function Headline({ standing, onDay, ahead, onAct }: HeadlineProps) {
  const language = useLanguage();
  const { state: code, divergence } = standing.answer;
  const { sentences, reason, action, actsInBilling, contested } = standingWords(standing, language);
  return (
    <section className="card">
      <p className="sentences scrolling">
        {onDay === null ? null : <strong>{language.say('dates.on', { day: onDay })} </strong>}
        <DatedSentences sentences={sentences} standing={standing} />
      </p>
      {action && onDay === null ? (
        <p className="action">
          <Said text={action} />{' '}
          {actsInBilling ? (
            <WebLink url={BILLING}>{language.say('action.go-to-billing')}</WebLink>
          ) : null}
        </p>
      ) : null}
      {divergence ? <DivergenceMessage state={code} divergence={divergence} onAct={onAct} /> : null}
      <Why
        reason={reason}
        code={standing.answer.reason}
        behind={behindOf(standing, language)}
        contested={contested}
        ahead={ahead}
      />
    </section>
  );
}

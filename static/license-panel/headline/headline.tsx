import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { useEffect, type ReactNode } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { standingWords } from '../../../src/words/standing-words';
import { DivergenceMessage } from './divergence-message';
import { useLanguage } from '../language/language-context';
import { lozengeAppearances } from './lozenge-appearances';
import { Said } from '../language/said';
import { plain } from '../language/user-text';
import { Why } from './why';

type HeadlineProps = {
  standing: Standing;
  /** The moment that is answered for when it is not today. */
  onDay: string | null;
  /** What stands beside the title. */
  tools: ReactNode;
};

/** The five-second answer: where the license stands, until when, and what to do. */
export function Headline({ standing, onDay, tools }: HeadlineProps) {
  const language = useLanguage();
  const { state: code, divergence } = standing.answer;
  const { state, sentences, reason, action, contested } = standingWords(standing, language);
  const title = language.say('page.title', { app: standing.app.name });
  useEffect(() => {
    document.title = plain(title);
  }, [title]);
  return (
    <header className="headline">
      <div className="headline-title">
        <Heading size="xlarge" as="h1">
          <Said text={title} />
        </Heading>
        <Lozenge appearance={lozengeAppearances[code]} maxWidth="none">
          {state}
        </Lozenge>
        <div className="tools">{tools}</div>
      </div>
      <section className="card">
        <p className="sentences scrolling">
          {onDay === null ? null : <strong>{language.say('dates.on', { day: onDay })} </strong>}
          <Said text={sentences.join(' ')} />
        </p>
        {action && onDay === null ? (
          <p className="action">
            <Said text={action} />
          </p>
        ) : null}
        {divergence ? <DivergenceMessage state={code} divergence={divergence} /> : null}
        <Why reason={reason} code={standing.answer.reason} contested={contested} />
      </section>
    </header>
  );
}

import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { useMemo, type RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import type { Standing } from '../../../src/wire/standing';
import { momentOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { WebLink } from '../page/web-link';
import { regimeAnswer, orderedRegimes, type RegimeAnswer } from './regime-answers';

type OtherRegimesProps = {
  standing: Standing;
  at: Instant;
  isToday: boolean;
  /** Takes focus when the reader is led here. */
  top: RefObject<HTMLDivElement>;
};

/** What each set of rules says of this license, beside those of the app. Nothing can be chosen here. */
export function OtherRegimes({ standing, at, isToday, top }: OtherRegimesProps) {
  const language = useLanguage();
  const { say, reader } = language;
  const answers = useMemo(
    () =>
      orderedRegimes(standing).map((regime) => {
        const answer = regimeAnswer(standing, { regime, at }, language);
        // Atlassian's flag is today's.
        const facts = answer.facts.filter(({ name }) => isToday || name !== 'fit');
        return { ...answer, facts };
      }),
    [standing, at, isToday, language],
  );
  const [own] = answers;
  if (standing.answer.lifecycle === null || !own) return <p>{say('regimes.none')}</p>;
  return (
    <div ref={top} className="regimes-tab" tabIndex={-1}>
      <p>
        {say('regimes.intro')} {isToday ? null : say('regimes.on', { day: momentOf(at, reader) })}
      </p>
      <div className="regimes">
        {answers.map((answer) => (
          <Regime key={answer.regime} answer={answer} own={own} />
        ))}
      </div>
    </div>
  );
}

function Regime({ answer, own }: { answer: RegimeAnswer; own: RegimeAnswer }) {
  const { say } = useLanguage();
  const { regime, facts, source } = answer;
  const differing = facts.filter(
    ({ words }, index) => words.join() !== own.facts[index]?.words.join(),
  );
  return (
    <section className="card regime" aria-labelledby={`regime-${regime}`}>
      <div className="regime-title">
        <Heading size="xsmall" as="h3" id={`regime-${regime}`}>
          {say(`regime.${regime}`)}
        </Heading>
        {answer === own ? (
          <Lozenge>{say('regimes.chosen')}</Lozenge>
        ) : differing.length === 0 ? (
          <Lozenge appearance="success">{say('regimes.same')}</Lozenge>
        ) : null}
      </div>
      <p className="small">{say(`regime.${regime}.about`)}</p>
      <dl>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>
              {say(`regimes.${fact.name}`)}{' '}
              {differing.includes(fact) ? (
                <Lozenge appearance="moved">{say('regimes.differs')}</Lozenge>
              ) : null}
            </dt>
            {fact.words.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{say('regimes.source')}</dt>
          <dd>
            <WebLink url={source}>{say(`regime.${regime}.source`)}</WebLink>
          </dd>
        </div>
      </dl>
    </section>
  );
}

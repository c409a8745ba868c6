import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import type { Standing } from '../../../src/wire/standing';
import { standingWords } from '../../../src/words/standing-words';
import { stateAppearances } from '../../../src/words/state-appearances';
import { Changes } from '../course/what-comes-next';
import { DatedSentences } from '../headline/dated-sentences';
import { useLanguage } from '../language/language-context';

type SideProps = { id: string; title: string; standing: Standing };

/** One of two answers about the same moment. */
export function Side({ id, title, standing }: SideProps) {
  const language = useLanguage();
  const { state, sentences, reason } = standingWords(standing, language);
  const { next } = standing.answer;
  return (
    <section className="card" aria-labelledby={id}>
      <Heading size="xsmall" as="h2" id={id}>
        {title}
      </Heading>
      <div>
        <Lozenge appearance={stateAppearances[standing.answer.state]} maxWidth="none">
          {state}
        </Lozenge>
      </div>
      <p>
        <DatedSentences sentences={sentences} standing={standing} />
      </p>
      <p className="subtle">{reason}</p>
      {next.length > 0 ? (
        <>
          <p className="small">{language.say('known.next')}</p>
          <Changes next={next} />
        </>
      ) : null}
    </section>
  );
}

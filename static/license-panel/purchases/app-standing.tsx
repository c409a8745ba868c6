import Heading from '@atlaskit/heading/heading';
import type { Standing } from '../../../src/wire/standing';
import { behindOf } from '../../../src/words/behind-of';
import { momentOf } from '../../../src/words/dates';
import { standingWords } from '../../../src/words/standing-words';
import { Changes } from '../course/what-comes-next';
import { Facts } from '../details/facts';
import { DatedSentences } from '../headline/dated-sentences';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import type { AppRow } from './app-rows';

/** Where the license of one app stands: what its own page would say first, as far as its license tells. */
export function AppStanding({ row, standing }: { row: AppRow; standing: Standing }) {
  const language = useLanguage();
  const { say, reader } = language;
  const { answer } = standing;
  const { sentences, reason, action } = standingWords(standing, language);
  const isPaidFor = row.group === 'purchased' || row.group === 'evaluations';
  const isDated = row.told?.age === 'dated';
  return (
    <div className="app-standing">
      <p>
        {isDated ? (
          <strong>{say('dates.on', { day: momentOf(Date.parse(answer.at), reader) })} </strong>
        ) : null}
        <DatedSentences sentences={sentences} standing={standing} />
      </p>
      {action !== null && isPaidFor ? (
        <p className="action">
          <Said text={action} />
        </p>
      ) : null}
      <p>
        {[reason, ...behindOf(standing, language)].map((text) => (
          <Said key={text} text={`${text} `} />
        ))}
      </p>
      <div className="columns">
        <div>
          <Heading size="xxsmall" as="h3">
            {say('next.title')}
          </Heading>
          {answer.next.length > 0 ? <Changes next={answer.next} /> : <p>{say('next.none')}</p>}
        </div>
        <div>
          <Heading size="xxsmall" as="h3">
            {say('details.title')}
          </Heading>
          <Facts standing={standing} />
        </div>
      </div>
      {row.isOwn ? null : <p className="small">{say('purchases.by-license')}</p>}
    </div>
  );
}

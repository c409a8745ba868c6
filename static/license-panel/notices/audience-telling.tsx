import Heading from '@atlaskit/heading/heading';
import type { Audience } from '../../../src/rules/notice-table';
import { momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { Moment } from '../course/moment';
import { useLanguage } from '../language/language-context';
import { ComingNotice } from './coming-notice';
import { NoticePreview } from './notice-preview';
import { tellingOf, type AskedTelling } from './telling';

type AudienceTellingProps = {
  audience: Audience;
  asked: AskedTelling;
  /** That in which the notices are looked at. */
  language: Language;
};

/** What one audience is told at the moment that the page answers for, and what it will be told. */
export function AudienceTelling({ audience, asked, language }: AudienceTellingProps) {
  const { say, reader } = useLanguage();
  const { now, coming } = tellingOf(asked, audience);
  const { at, isToday, standing } = asked;
  const isOtherwise = isToday && standing.answer.divergence !== null;
  return (
    <section className="card telling" aria-labelledby={`told-${audience}`}>
      <div>
        <Heading size="small" as="h3" id={`told-${audience}`}>
          {say(`notices.audience.${audience}`)}
        </Heading>
        <p className="small">{say(`notices.audience.${audience}.about`)}</p>
      </div>
      <p className="telling-part">
        {isToday ? say('notices.told.now') : say('notices.told.on', { day: momentOf(at, reader) })}
      </p>
      {'why' in now ? (
        <p>{say(`notices.untold.${now.why}`, { ...now })}</p>
      ) : (
        <NoticePreview told={now} language={language} />
      )}
      <p className="telling-part">{say('notices.told.coming')}</p>
      {coming.length === 0 ? (
        <p>{say('notices.told.coming.none')}</p>
      ) : (
        <>
          {isOtherwise ? <p className="small">{say('notices.told.otherwise')}</p> : null}
          <ol className="coming">
            {coming.map(({ from, told }, index) => (
              <li key={from}>
                {told === null ? (
                  <p className="coming-when">
                    <Moment at={from} />{' '}
                    <span className="subtle">
                      {say(index < coming.length - 1 ? 'notices.told.pause' : 'notices.told.over')}
                    </span>
                  </p>
                ) : (
                  <ComingNotice {...{ from, told, language }} />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

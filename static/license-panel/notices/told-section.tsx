import Heading from '@atlaskit/heading/heading';
import { useLanguage } from '../language/language-context';
import { AudienceTelling } from './audience-telling';
import { LanguageChoice } from './language-choice';
import type { AskedTelling } from './telling';
import { usePreviewLanguage } from './use-preview-language';

/** What users and admins are told and will be told, in the words and the looks in which they get it. */
export function ToldSection({ asked }: { asked: AskedTelling }) {
  const { say } = useLanguage();
  const choice = usePreviewLanguage();
  const { language } = choice.shown;
  // Without dates there is no other date to ask for.
  const isDated = asked.standing.answer.lifecycle !== null;
  return (
    <section className="notices" aria-labelledby="told">
      <Heading size="medium" as="h2" id="told">
        {say('notices.told.title')}
      </Heading>
      <p>
        {say('notices.told.intro')}{' '}
        {asked.isToday && isDated ? say('notices.told.other-date') : null}
      </p>
      <LanguageChoice {...choice} />
      <div className="columns">
        <AudienceTelling audience="user" asked={asked} language={language} />
        <AudienceTelling audience="admin" asked={asked} language={language} />
      </div>
    </section>
  );
}

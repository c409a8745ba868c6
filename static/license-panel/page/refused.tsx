import SectionMessage from '@atlaskit/section-message/section-message';
import { useLanguage } from '../language/language-context';

/** The product did not name the reader an admin. */
export function Refused() {
  const { say } = useLanguage();
  return (
    <main className="page">
      <SectionMessage appearance="warning" headingLevel="h1" title={say('page.refused.title')}>
        <div className="message">
          <p>{say('page.refused.body')}</p>
        </div>
      </SectionMessage>
    </main>
  );
}

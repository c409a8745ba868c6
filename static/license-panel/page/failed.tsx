import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useLanguage } from '../language/language-context';

/** The app's function gave no answer. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const { say } = useLanguage();
  return (
    <main className="page">
      <div role="alert">
        <SectionMessage appearance="error" headingLevel="h1" title={say('page.failed.title')}>
          <div className="message">
            <p>{say('page.failed.body')}</p>
            <Button onClick={onRetry}>{say('page.failed.retry')}</Button>
          </div>
        </SectionMessage>
      </div>
    </main>
  );
}

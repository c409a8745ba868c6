import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useLanguage } from '../language/language-context';

type FailedProps = { isOnline: boolean; onRetry: () => void };

/** The app's function gave no answer. Offline, the page tries again by itself once that is over. */
export function Failed({ isOnline, onRetry }: FailedProps) {
  const { say } = useLanguage();
  const title = say(isOnline ? 'page.failed.title' : 'page.not-fresh.offline.title');
  return (
    <main className="page">
      <div role="alert">
        <SectionMessage appearance="error" headingLevel="h1" title={title}>
          <div className="message">
            <p>{say(isOnline ? 'page.failed.body' : 'page.failed.offline')}</p>
            <Button onClick={onRetry}>{say('page.failed.retry')}</Button>
          </div>
        </SectionMessage>
      </div>
    </main>
  );
}

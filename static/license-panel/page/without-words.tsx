import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useOnline } from './use-online';

/** The only words outside the translation files: they say that those could not be loaded. */
const words = {
  title: 'This page’s texts could not be loaded',
  body: 'Try again in a moment.',
  retry: 'Try again',
};

/** What is shown when there are no words to say anything else with. */
export function WithoutWords({ onRetry }: { onRetry: () => void }) {
  useOnline(onRetry);
  return (
    <main className="page" lang="en">
      <SectionMessage appearance="error" headingLevel="h1" title={words.title}>
        <div className="message">
          <p>{words.body}</p>
          <Button onClick={onRetry}>{words.retry}</Button>
        </div>
      </SectionMessage>
    </main>
  );
}

import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useLanguage } from '../language/language-context';
import { useOnline } from './use-online';

/** A part of the page that is loaded when it is first wanted did not come. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { say } = useLanguage();
  useOnline(onRetry);
  return (
    <div role="alert">
      <SectionMessage appearance="error" headingLevel="h3" title={say('forms.failed.title')}>
        <div className="message">
          <p>{say('forms.failed.body')}</p>
          <Button autoFocus onClick={onRetry}>
            {say('page.failed.retry')}
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}

import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useLanguage } from '../language/language-context';
import type { LogView } from './use-log';

/** The way to older entries, and how much of the history is shown. */
export function OlderEntries({ entries, count, older, showOlder }: LogView) {
  const { say } = useLanguage();
  if (older === 'none') return null;
  return (
    <div className="older">
      <p className="small" role="status">
        {say('history.shown', { shown: entries.length, count })}
      </p>
      {older === 'failed' ? (
        <div role="alert">
          <SectionMessage appearance="error">
            <p>{say('history.older.failed')}</p>
          </SectionMessage>
        </div>
      ) : null}
      <Button isLoading={older === 'loading'} onClick={showOlder}>
        {say(older === 'failed' ? 'page.failed.retry' : 'history.older')}
      </Button>
    </div>
  );
}

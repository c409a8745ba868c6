import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { momentOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

type NotFreshMessageProps = { why: 'offline' | 'failed'; at: string; onRetry: () => void };

/** Says that what the page shows could not be read again, and from when it is. */
export function NotFreshMessage({ why, at, onRetry }: NotFreshMessageProps) {
  const { say, reader } = useLanguage();
  return (
    <SectionMessage appearance="warning" title={say(`page.not-fresh.${why}.title`)}>
      <div className="message">
        <p>{say(`page.not-fresh.${why}.body`, { at: momentOf(Date.parse(at), reader) })}</p>
        {why === 'failed' ? <Button onClick={onRetry}>{say('page.failed.retry')}</Button> : null}
      </div>
    </SectionMessage>
  );
}

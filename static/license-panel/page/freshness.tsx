import Button from '@atlaskit/button/default/button';
import { momentOf, written } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

type FreshnessProps = { at: string; isRefreshing: boolean; onRefresh: () => void };

/** From when the page is, and a button that reads it again. */
export function Freshness({ at, isRefreshing, onRefresh }: FreshnessProps) {
  const { say, reader } = useLanguage();
  const moment = Date.parse(at);
  return (
    <div className="freshness">
      <time className="small" dateTime={at} title={written(moment, 'exact', reader)}>
        {say('page.as-of', { at: momentOf(moment, reader) })}
      </time>
      <Button appearance="subtle" isLoading={isRefreshing} onClick={onRefresh}>
        {say('page.refresh')}
      </Button>
    </div>
  );
}

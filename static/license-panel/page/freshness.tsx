import Button from '@atlaskit/button/default/button';
import { momentOf } from '../../../src/words/dates';
import { ExactTime } from '../language/exact-time';
import { useLanguage } from '../language/language-context';

type FreshnessProps = { at: string; isRefreshing: boolean; onRefresh: () => void };

/** From when the page is, and a button that reads it again. */
export function Freshness({ at, isRefreshing, onRefresh }: FreshnessProps) {
  const { say, reader } = useLanguage();
  const moment = Date.parse(at);
  return (
    <div className="freshness">
      <span className="small">
        <ExactTime at={moment}>{say('page.as-of', { at: momentOf(moment, reader) })}</ExactTime>
      </span>
      <Button appearance="subtle" isLoading={isRefreshing} onClick={onRefresh}>
        {say('page.refresh')}
      </Button>
    </div>
  );
}

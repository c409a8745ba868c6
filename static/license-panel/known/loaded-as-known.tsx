import Spinner from '@atlaskit/spinner/spinner';
import { LoadFailed } from '../history/load-failed';
import { partLoader } from '../history/part-loader';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import type { AsKnownProps } from './as-known';

const loadAsKnown = partLoader(() => import('./as-known'));

/** The comparison, loaded when it is first asked for. */
export function LoadedAsKnown(props: AsKnownProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadAsKnown);
  switch (remote.status) {
    case 'loading':
      return (
        <div className="reading">
          <Spinner label={say('page.loading')} />
        </div>
      );
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.AsKnown {...props} />;
  }
}

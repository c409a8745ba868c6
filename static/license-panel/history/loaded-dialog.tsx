import Spinner from '@atlaskit/spinner/spinner';
import type { HistoryDialogProps } from '../forms/history-dialog';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import { LoadFailed } from './load-failed';
import { partLoader } from './part-loader';

/** Most readers only read, so the forms come when the first is opened. */
const loadForms = partLoader(() => import('../forms/history-dialog'));

/** A dialog of the history, loaded by its first opening. */
export function LoadedDialog(props: HistoryDialogProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadForms);
  switch (remote.status) {
    case 'loading':
      return (
        <div className="forms-loading">
          <Spinner label={say('forms.loading')} />
        </div>
      );
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.HistoryDialog {...props} />;
  }
}

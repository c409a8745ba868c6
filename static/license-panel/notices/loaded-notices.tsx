import Spinner from '@atlaskit/spinner/spinner';
import { LoadFailed } from '../history/load-failed';
import { partLoader } from '../history/part-loader';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import type { NoticesFormProps } from './notices-form';

const loadForm = partLoader(() => import('./notices-form'));

/** What users are told, loaded when its tab is first opened. */
export function LoadedNotices(props: NoticesFormProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadForm);
  switch (remote.status) {
    case 'loading':
      return <Spinner label={say('forms.loading')} />;
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.NoticesForm {...props} />;
  }
}

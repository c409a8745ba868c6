import Spinner from '@atlaskit/spinner/spinner';
import { LoadFailed } from '../history/load-failed';
import { partLoader } from '../history/part-loader';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import type { NoticesSectionProps } from './notices-section';

const loadSection = partLoader(() => import('./notices-section'));

/** What people are told, loaded when its tab is first opened. */
export function LoadedNotices(props: NoticesSectionProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadSection);
  switch (remote.status) {
    case 'loading':
      return <Spinner label={say('notices.loading')} />;
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.NoticesSection {...props} />;
  }
}

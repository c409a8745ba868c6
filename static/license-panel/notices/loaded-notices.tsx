import Spinner from '@atlaskit/spinner/spinner';
import { useLanguage } from '../language/language-context';
import { LoadedPart } from '../page/loaded-part';
import { partLoader } from '../page/part-loader';
import type { NoticesSectionProps } from './notices-section';

const loadSection = partLoader(() => import('./notices-section'));

/** What people are told, loaded when its tab is first opened. */
export function LoadedNotices(props: NoticesSectionProps) {
  const { say } = useLanguage();
  return (
    <LoadedPart load={loadSection} meanwhile={<Spinner label={say('notices.loading')} />}>
      {({ NoticesSection }) => <NoticesSection {...props} />}
    </LoadedPart>
  );
}

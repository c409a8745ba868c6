import Spinner from '@atlaskit/spinner/spinner';
import { LoadFailed } from '../history/load-failed';
import { partLoader } from '../history/part-loader';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import type { PurchasesSectionProps } from './purchases-section';

const loadSection = partLoader(() => import('./purchases-section'));

/** The vendor's apps on this site, loaded when its tab is first opened. */
export function LoadedPurchases(props: PurchasesSectionProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadSection);
  switch (remote.status) {
    case 'loading':
      return <Spinner label={say('page.loading')} />;
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.PurchasesSection {...props} />;
  }
}

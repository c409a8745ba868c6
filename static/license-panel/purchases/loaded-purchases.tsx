import Spinner from '@atlaskit/spinner/spinner';
import { useLanguage } from '../language/language-context';
import { LoadedPart } from '../page/loaded-part';
import { partLoader } from '../page/part-loader';
import type { PurchasesSectionProps } from './purchases-section';

const loadSection = partLoader(() => import('./purchases-section'));

/** The vendor's apps on this site, loaded when its tab is first opened. */
export function LoadedPurchases(props: PurchasesSectionProps) {
  const { say } = useLanguage();
  return (
    <LoadedPart load={loadSection} meanwhile={<Spinner label={say('page.loading')} />}>
      {({ PurchasesSection }) => <PurchasesSection {...props} />}
    </LoadedPart>
  );
}

import type { PurchaseAction } from '../../../src/rules/purchase-action';
import { useLanguage } from '../language/language-context';
import { BILLING } from '../page/addresses';
import { WebLink } from '../page/web-link';
import type { AppRow } from './app-rows';

type AppActionLinkProps = { row: AppRow; action: PurchaseAction };

/** What can be done about an app, as a link to where that is done. */
export function AppActionLink({ row: { app }, action }: AppActionLinkProps) {
  const { say } = useLanguage();
  const url = action === 'install' ? app.listing : BILLING;
  if (url === undefined) return null;
  return (
    <WebLink url={url}>
      {say(action === 'billing' ? 'action.go-to-billing' : `purchases.${action}`)}
      <span className="visually-hidden">
        {' '}
        <bdi>{app.name}</bdi>
      </span>
    </WebLink>
  );
}

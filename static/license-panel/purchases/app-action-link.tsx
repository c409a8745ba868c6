import { useLanguage } from '../language/language-context';
import { BILLING } from '../page/addresses';
import { WebLink } from '../page/web-link';
import type { AppRow } from './app-rows';

/** What can be done about an app, as a link to where that is done; nothing when there is nothing. */
export function AppActionLink({ row: { action, app } }: { row: AppRow }) {
  const { say } = useLanguage();
  if (action === null) return null;
  const url = action === 'install' ? app.listing : BILLING;
  if (url === undefined) return null;
  return (
    <WebLink url={url}>
      {say(action === 'billing' ? 'action.go-to-billing' : `purchases.${action}`)}
      <span className="visually-hidden"> {app.name}</span>
    </WebLink>
  );
}

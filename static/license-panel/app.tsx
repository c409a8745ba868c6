import { readLanguage, readStanding, wordsAlone } from './backend';
import { LanguageContext } from './language/language-context';
import { Failed } from './page/failed';
import { Loading } from './page/loading';
import { readLastKnown } from './page/last-known';
import { Page } from './page/page';
import { useRemote } from './page/use-remote';
import { useOnline } from './page/use-online';

/** Reads the reader's zone and the standing side by side; no date is said before the zone is known. */
export function App() {
  const { remote, retry } = useRemote(readLanguage);
  const standing = useRemote(readStanding, readLastKnown);
  const language = remote.status === 'ready' ? remote.value : wordsAlone;
  return (
    <LanguageContext.Provider value={language}>
      {remote.status === 'ready' ? (
        <Page {...standing} />
      ) : remote.status === 'loading' ? (
        <Loading label={language.say('page.loading')} />
      ) : (
        <Unread onRetry={retry} />
      )}
    </LanguageContext.Provider>
  );
}

/** The product did not tell who reads. */
function Unread({ onRetry }: { onRetry: () => void }) {
  return <Failed isOnline={useOnline(onRetry)} onRetry={onRetry} />;
}

import Spinner from '@atlaskit/spinner/spinner';
import { useLanguage } from '../language/language-context';
import { LoadedPart } from '../page/loaded-part';
import { partLoader } from '../page/part-loader';
import type { AsKnownProps } from './as-known';

const loadAsKnown = partLoader(() => import('./as-known'));

/** The comparison, loaded when it is first asked for. */
export function LoadedAsKnown(props: AsKnownProps) {
  const { say } = useLanguage();
  const meanwhile = (
    <div className="reading">
      <Spinner label={say('page.loading')} />
    </div>
  );
  return (
    <LoadedPart load={loadAsKnown} meanwhile={meanwhile}>
      {({ AsKnown }) => <AsKnown {...props} />}
    </LoadedPart>
  );
}

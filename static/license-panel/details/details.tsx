import Heading from '@atlaskit/heading/heading';
import type { Standing } from '../../../src/wire/standing';
import { useLanguage } from '../language/language-context';
import { Facts } from './facts';

/** What Atlassian says, and where this is: the facts to check against billing. */
export function Details({ standing }: { standing: Standing }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="details">
      <Heading size="small" as="h2" id="details">
        {say('details.title')}
      </Heading>
      <Facts standing={standing} />
    </section>
  );
}

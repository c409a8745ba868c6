import Heading from '@atlaskit/heading/heading';
import { useMemo } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { supportBlock } from '../../../src/wire/support-block';
import { CopyButton } from '../copy/copy-button';
import { useLanguage } from '../language/language-context';

/** One text with everything that the vendor's support needs, to copy and to look at first. */
export function SupportSection({ standing }: { standing: Standing }) {
  const { say } = useLanguage();
  const block = useMemo(() => supportBlock(standing), [standing]);
  return (
    <section className="card support" aria-labelledby="support">
      <Heading size="small" as="h2" id="support">
        {say('support.title')}
      </Heading>
      <p>{say('support.body')}</p>
      <p>
        <CopyButton text={block} label={say('support.copy')} />
      </p>
      <details>
        <summary>{say('support.look')}</summary>
        <pre className="support-block" tabIndex={0} aria-label={say('support.look')}>
          {block}
        </pre>
      </details>
    </section>
  );
}

import SectionMessage from '@atlaskit/section-message/section-message';
import { forwardRef } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { standingWords } from '../../../src/words/standing-words';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';

type DoneMessageProps = { done: string | null; standing: Standing };

/** Says that something was recorded, and where the license stands since. Always there, to be heard. */
export const DoneMessage = forwardRef<HTMLDivElement, DoneMessageProps>(function DoneMessage(
  { done, standing },
  ref,
) {
  const language = useLanguage();
  return (
    <div ref={ref} className="done" role="status" aria-live="polite" tabIndex={-1}>
      {done === null ? null : (
        <SectionMessage appearance="success">
          <div className="message scrolling">
            <p className="action">
              <Said text={done} />
            </p>
            <p>
              <Said text={standingWords(standing, language).sentences.join(' ')} />
            </p>
          </div>
        </SectionMessage>
      )}
    </div>
  );
});

import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { forwardRef } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { dayOf, momentOf, written } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

type OtherDateBarProps = {
  /** Null: the page answers for today. */
  at: Instant | null;
  /** The page is about what was known then. */
  isAsKnown: boolean;
  onBack: () => void;
};

/** Says that the page answers for another moment than today, and leads back. Takes focus, to be heard. */
export const OtherDateBar = forwardRef<HTMLDivElement, OtherDateBarProps>(function OtherDateBar(
  { at, isAsKnown, onBack },
  ref,
) {
  const { say, reader } = useLanguage();
  return (
    <div ref={ref} className="done" tabIndex={-1}>
      {at === null ? null : (
        <SectionMessage
          appearance="information"
          title={
            isAsKnown
              ? say('known.title', { day: dayOf(at, reader) })
              : say('dates.title', { day: momentOf(at, reader) })
          }
        >
          <div className="message">
            <p title={written(at, 'exact', reader)}>
              {say(isAsKnown ? 'known.body' : 'dates.body')}
            </p>
            <Button onClick={onBack}>{say('dates.back')}</Button>
          </div>
        </SectionMessage>
      )}
    </div>
  );
});

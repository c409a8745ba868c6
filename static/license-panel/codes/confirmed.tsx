import { forwardRef } from 'react';
import type { JsonObject } from '../../../src/wire/json';
import type { Standing } from '../../../src/wire/standing';
import { addedWords, confirmedEntry } from '../forms/effect-words';
import { entryWords } from '../history/entry-words';
import { readEntry } from '../history/read-entries';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';

type ConfirmedProps = { confirmed: JsonObject | null; standing: Standing };

/** What a code says, and what would follow from it. Always there, to be heard and to take focus. */
export const Confirmed = forwardRef<HTMLDivElement, ConfirmedProps>(function Confirmed(
  { confirmed, standing },
  ref,
) {
  const language = useLanguage();
  const { say } = language;
  const entry = confirmed && confirmedEntry(standing, confirmed);
  return (
    <div ref={ref} className="effect" aria-live="polite" tabIndex={-1}>
      {entry === null ? null : (
        <div className="effect-words confirmed">
          <p>
            {say('code-form.says')}{' '}
            <strong>
              <Said text={entryWords(readEntry(entry), language)} />
            </strong>
          </p>
          <p>
            <Said text={addedWords(standing, entry, language)} />
          </p>
          <p className="small">{say('code-form.nothing-yet')}</p>
        </div>
      )}
    </div>
  );
});

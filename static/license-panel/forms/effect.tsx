import { useFormState } from '@atlaskit/form/use-form-state';
import { useEffect, useState, type RefObject } from 'react';
import { Said } from '../language/said';
import type { FormValues } from './record-form';
import { unfinishedDays } from './unfinished-days';

/** How long a form must rest before its effect is said, in milliseconds: nobody wants to hear each key. */
const REST = 400;

type EffectProps = {
  /** What holds the form's fields. */
  fields: RefObject<HTMLElement>;
  /** What would follow from the values, in words; null for nothing to speak of. */
  wordsOf: (values: FormValues) => string | null;
};

/** Says what would follow from the form as it is filled in. Stands inside it. */
export function Effect({ fields, wordsOf }: EffectProps) {
  const values = useFormState<FormValues>({ values: true })?.values;
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (!values) return;
    const timer = setTimeout(() => {
      const isUnfinished = unfinishedDays(fields.current).length > 0;
      setWords(isUnfinished ? null : wordsOf(values));
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [values, fields, wordsOf]);
  return (
    <div className="effect" aria-live="polite">
      {words === null ? null : (
        <p className="effect-words">
          <Said text={words} />
        </p>
      )}
    </div>
  );
}

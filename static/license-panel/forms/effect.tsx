import { useFormState } from '@atlaskit/form/use-form-state';
import { useEffect, useState, type RefObject } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { effectWords } from './effect-words';
import type { FormValues } from './record-form';
import { unfinishedDays } from './unfinished-days';

/** How long a form must rest before its effect is said, in milliseconds: nobody wants to hear each key. */
const REST = 400;

type EffectProps = {
  /** What holds the form's fields. */
  fields: RefObject<HTMLElement>;
  recordOf: (values: FormValues) => object;
  standing: Standing;
};

/** Says what would follow from the record as it is filled in. Stands inside the form. */
export function Effect({ fields, recordOf, standing }: EffectProps) {
  const language = useLanguage();
  const values = useFormState<FormValues>({ values: true })?.values;
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (!values) return;
    const timer = setTimeout(() => {
      const isUnfinished = unfinishedDays(fields.current).length > 0;
      setWords(isUnfinished ? null : effectWords(recordOf(values), standing, language));
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [values, fields, recordOf, standing, language]);
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

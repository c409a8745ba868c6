import { useFormState } from '@atlaskit/form/use-form-state';
import { useEffect, useRef } from 'react';

/** Moves focus to the first field whose value was refused. Stands inside the form. */
export function FocusRefused() {
  const mark = useRef<HTMLSpanElement>(null);
  const refused = useFormState({ submitErrors: true })?.submitErrors;
  useEffect(() => {
    if (!refused) return;
    const field = mark.current?.closest('form')?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  }, [refused]);
  return <span ref={mark} hidden />;
}

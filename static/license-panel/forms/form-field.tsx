import { ErrorMessage } from '@atlaskit/form/error-message';
import Field, { type FieldProps } from '@atlaskit/form/Field';
import { HelperMessage } from '@atlaskit/form/helper-message';
import { MessageWrapper } from '@atlaskit/form/message-wrapper';
import type { ReactNode } from 'react';

/** What every field of the forms is given. */
export type FieldWords = {
  name: string;
  label: string;
  /** What the field means, in one line. */
  help: string;
  defaultValue?: string;
  isRequired?: boolean;
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

type FormFieldProps<Element extends Control> = FieldWords & {
  children: (props: FieldProps<string, Element>) => ReactNode;
};

/** A labelled field with its explanation, and below it what is wrong with its value. */
export function FormField<Element extends Control = HTMLInputElement>(
  props: FormFieldProps<Element>,
) {
  const { name, label, help, defaultValue = '', isRequired = false, children } = props;
  return (
    <Field<string, Element>
      name={name}
      label={label}
      defaultValue={defaultValue}
      isRequired={isRequired}
    >
      {({ fieldProps, error }) => (
        <>
          {children(fieldProps)}
          <MessageWrapper>
            <HelperMessage>{help}</HelperMessage>
            {error === undefined ? null : <ErrorMessage>{error}</ErrorMessage>}
          </MessageWrapper>
        </>
      )}
    </Field>
  );
}

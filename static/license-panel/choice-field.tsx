import Select from '@atlaskit/select/select';
import { FormField, type FieldWords } from './form-field';

export type Choice = { value: string; label: string };

/** One of a few choices. */
export function ChoiceField({ choices, ...words }: FieldWords & { choices: Choice[] }) {
  return (
    <FormField {...words}>
      {({ id, value, onChange, name, ...props }) => (
        <Select<Choice>
          {...props}
          inputId={id}
          name={name}
          options={choices}
          value={choices.find((choice) => choice.value === value) ?? null}
          onChange={(choice) => {
            onChange(choice?.value ?? '');
          }}
          menuPosition="fixed"
        />
      )}
    </FormField>
  );
}

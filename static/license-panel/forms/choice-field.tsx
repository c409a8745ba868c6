import RadioGroup from '@atlaskit/radio/radio-group';
import { FormField, type FieldWords } from './form-field';

type Choice = { value: string; label: string };

/** One of a few choices. */
export function ChoiceField({ choices, ...words }: FieldWords & { choices: Choice[] }) {
  return (
    <FormField {...words}>
      {({ name, value, onChange, 'aria-labelledby': labelId }) => (
        <RadioGroup
          name={name}
          options={choices}
          value={value}
          onChange={onChange}
          labelId={labelId}
        />
      )}
    </FormField>
  );
}

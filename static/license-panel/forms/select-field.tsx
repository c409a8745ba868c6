import { FormField, type FieldWords } from './form-field';

/** One of many values, in the browser's own list. */
export function SelectField({ values, ...words }: FieldWords & { values: string[] }) {
  return (
    <FormField<HTMLSelectElement> {...words}>
      {({ isRequired, isDisabled, isInvalid, ...props }) => (
        <select
          {...props}
          className="select"
          dir="auto"
          required={isRequired}
          disabled={isDisabled}
          data-invalid={isInvalid}
        >
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      )}
    </FormField>
  );
}

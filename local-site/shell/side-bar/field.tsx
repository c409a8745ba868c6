import { useId, type ReactNode } from 'react';

/** A control under its label; `control` is given the id that the label points to. */
export const Field = ({ label, control }: FieldProps) => {
  const id = useId();
  return (
    <div className="ls-field">
      <label className="ls-label" htmlFor={id}>
        {label}
      </label>
      {control(id)}
    </div>
  );
};

type FieldProps = { label: string; control: (id: string) => ReactNode };

/** A choice among few values. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const { label, value, options, onChange } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field
      label={label}
      control={(id) => (
        <span className="ls-select">
          <select
            id={id}
            className="ls-control"
            value={value ?? ''}
            onChange={(event) => {
              choose(event.target.value);
            }}
          >
            {value === null ? <option value="">{props.placeholder}</option> : null}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    />
  );
};

type SelectFieldProps<Value extends string> = {
  label: string;
  value: Value | null;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

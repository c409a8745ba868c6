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

/** A value to choose, under the title of its group where it has one. */
export type Choice<Value extends string> = { value: Value; label: string; group?: string };

const groupsOf = <Value extends string>(options: readonly Choice<Value>[]) => [
  ...new Set(options.map(({ group }) => group)),
];

const Options = <Value extends string>({ options }: { options: readonly Choice<Value>[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

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
            {groupsOf(options).map((group) => {
              const grouped = options.filter((option) => option.group === group);
              if (group === undefined) return <Options key="" options={grouped} />;
              return (
                <optgroup key={group} label={group}>
                  <Options options={grouped} />
                </optgroup>
              );
            })}
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
  options: readonly Choice<Value>[];
  onChange: (value: Value) => void;
};

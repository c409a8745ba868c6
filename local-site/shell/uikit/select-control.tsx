import * as v from 'valibot';
import { fieldEntries, htmlProps, optionSchema, useEntered } from './field-props';
import { flag, text } from './prop-schemas';

const group = v.looseObject({ label: v.string(), options: v.array(optionSchema) });
const chosenSchema = v.exactOptional(v.nullable(v.union([v.array(optionSchema), optionSchema])));

/** The props of UI Kit's Select that are drawn, and those that make no difference here. */
export const selectEntries = {
  ...fieldEntries,
  appearance: v.exactOptional(v.picklist(['default', 'subtle', 'none'])),
  autoFocus: flag,
  closeMenuOnSelect: flag,
  defaultValue: chosenSchema,
  inputId: text,
  isClearable: flag,
  isLoading: flag,
  isMulti: flag,
  isSearchable: flag,
  options: v.exactOptional(v.array(v.union([group, optionSchema]))),
  placeholder: text,
  spacing: v.exactOptional(v.picklist(['compact', 'default'])),
  value: chosenSchema,
};

type SelectProps = v.InferOutput<v.StrictObjectSchema<typeof selectEntries, undefined>>;
type Option = v.InferOutput<typeof optionSchema>;
type Group = v.InferOutput<typeof group>;

const isGroup = (entry: Group | Option): entry is Group => 'options' in entry;

const listOf = (chosen: Option | Option[] | null): Option[] =>
  Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen];

const OptionLines = ({ options }: { options: readonly Option[] }) =>
  options.map(({ label, value, isDisabled }) => (
    <option key={String(value)} value={String(value)} disabled={isDisabled === true}>
      {label}
    </option>
  ));

/** A select of the browser's; as in the product, the app is handed whole options. */
export const SelectControl = ({ props }: { props: SelectProps }) => {
  const { options: entries = [], isMulti = false, placeholder = 'Select…' } = props;
  const [chosen, enter] = useEntered<Option | Option[] | null>(
    props.value,
    props.defaultValue ?? null,
  );
  const options = entries.flatMap((entry) => (isGroup(entry) ? entry.options : [entry]));
  const values = listOf(chosen).map(({ value }) => String(value));
  const choose = (select: HTMLSelectElement) => {
    const wanted = [...select.selectedOptions].map(({ value }) => value);
    const picked = options.filter(({ value }) => wanted.includes(String(value)));
    const now = isMulti ? picked : (picked[0] ?? null);
    enter(now);
    props.onChange?.(now);
  };
  const id = props.inputId ?? props.id;
  return (
    <span className={isMulti ? undefined : 'ls-select'}>
      <select
        {...htmlProps(props)}
        {...(id === undefined ? {} : { id })}
        className="ls-control"
        multiple={isMulti}
        value={isMulti ? values : (values[0] ?? '')}
        onChange={({ currentTarget }) => {
          choose(currentTarget);
        }}
      >
        {isMulti ? null : (
          <option value="" disabled={props.isClearable !== true}>
            {placeholder}
          </option>
        )}
        {entries.map((entry) =>
          isGroup(entry) ? (
            <optgroup key={entry.label} label={entry.label}>
              <OptionLines options={entry.options} />
            </optgroup>
          ) : (
            <OptionLines key={String(entry.value)} options={[entry]} />
          ),
        )}
      </select>
    </span>
  );
};

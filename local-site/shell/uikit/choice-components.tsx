import * as v from 'valibot';
import { component } from './component';
import {
  eventOf,
  fieldEntries,
  htmlProps,
  optionSchema,
  partProps,
  useEntered,
} from './field-props';
import { SelectControl, selectEntries } from './select-control';

const text = v.exactOptional(v.string());
const flag = v.exactOptional(v.boolean());
const worth = v.exactOptional(v.union([v.string(), v.number()]));

const checkEntries = {
  ...fieldEntries,
  defaultChecked: flag,
  isChecked: flag,
  isIndeterminate: flag,
  label: text,
  size: v.exactOptional(v.picklist(['regular', 'large'])),
  value: worth,
};
type CheckProps = v.InferOutput<v.StrictObjectSchema<typeof checkEntries, undefined>>;

const Check = ({ props, isSwitch = false }: { props: CheckProps; isSwitch?: boolean }) => {
  const [isChecked, enter] = useEntered(props.isChecked, props.defaultChecked ?? false);
  return (
    <label className={isSwitch ? 'ls-switch' : 'ls-option'}>
      <input
        {...htmlProps(props)}
        type="checkbox"
        checked={isChecked}
        {...(props.value === undefined ? {} : { value: props.value })}
        {...(isSwitch ? { role: 'switch', 'aria-label': props.label } : {})}
        onChange={({ currentTarget }) => {
          enter(currentTarget.checked);
          props.onChange?.(eventOf(currentTarget));
        }}
      />
      {isSwitch ? null : props.label}
    </label>
  );
};

const radioEntries = {
  ...fieldEntries,
  ariaLabel: text,
  isChecked: flag,
  label: text,
  value: worth,
};
type RadioProps = v.InferOutput<v.StrictObjectSchema<typeof radioEntries, undefined>>;

const RadioOption = ({ props }: { props: RadioProps }) => (
  <label className="ls-option">
    <input
      {...htmlProps(props)}
      type="radio"
      checked={props.isChecked === true}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.ariaLabel === undefined ? {} : { 'aria-label': props.ariaLabel })}
      onChange={({ currentTarget }) => props.onChange?.(eventOf(currentTarget))}
    />
    {props.label}
  </label>
);

const radioGroupEntries = {
  ...fieldEntries,
  defaultValue: worth,
  options: v.array(optionSchema),
  value: worth,
};
type RadioGroupProps = v.InferOutput<v.StrictObjectSchema<typeof radioGroupEntries, undefined>>;

const RadioGroup = ({ props }: { props: RadioGroupProps }) => {
  const [chosen, enter] = useEntered(props.value, props.defaultValue ?? '');
  const control = partProps(props);
  return (
    <div
      role="radiogroup"
      id={props.id}
      aria-labelledby={props['aria-labelledby']}
      className="ls-options"
    >
      {props.options.map(({ label, value, isDisabled }) => (
        <label key={String(value)} className="ls-option">
          <input
            {...control}
            type="radio"
            value={String(value)}
            checked={String(value) === String(chosen)}
            disabled={control.disabled || isDisabled === true}
            onChange={({ currentTarget }) => {
              enter(currentTarget.value);
              props.onChange?.(eventOf(currentTarget));
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
};

const texts = v.exactOptional(v.array(v.string()));
const checkGroupEntries = {
  ...fieldEntries,
  defaultValue: texts,
  options: v.array(optionSchema),
  value: texts,
};
type CheckGroupProps = v.InferOutput<v.StrictObjectSchema<typeof checkGroupEntries, undefined>>;

const CheckGroup = ({ props }: { props: CheckGroupProps }) => {
  const [chosen, enter] = useEntered(props.value, props.defaultValue ?? []);
  const control = partProps(props);
  const change = (value: string, isChosen: boolean) => {
    const now = isChosen ? [...chosen, value] : chosen.filter((other) => other !== value);
    enter(now);
    props.onChange?.(now);
  };
  return (
    <div
      role="group"
      id={props.id}
      aria-labelledby={props['aria-labelledby']}
      className="ls-options"
    >
      {props.options.map(({ label, value, isDisabled }) => (
        <label key={String(value)} className="ls-option">
          <input
            {...control}
            type="checkbox"
            value={String(value)}
            checked={chosen.includes(String(value))}
            disabled={control.disabled || isDisabled === true}
            onChange={({ currentTarget }) => {
              change(String(value), currentTarget.checked);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
};

/** UI Kit's fields for something chosen, with controls of the browser's. */
export const choiceComponents = {
  Checkbox: component(checkEntries, (props) => <Check props={props} />),
  CheckboxGroup: component(checkGroupEntries, (props) => <CheckGroup props={props} />),
  Toggle: component(checkEntries, (props) => <Check props={props} isSwitch />),
  Radio: component(radioEntries, (props) => <RadioOption props={props} />),
  RadioGroup: component(radioGroupEntries, (props) => <RadioGroup props={props} />),
  Select: component(selectEntries, (props) => <SelectControl props={props} />),
};

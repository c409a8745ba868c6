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
import { flag, text } from './prop-schemas';
import { SelectControl, selectEntries } from './select-control';

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

const groupEntries = { ...fieldEntries, options: v.array(optionSchema) };

type OptionGroupProps = {
  role: 'radiogroup' | 'group';
  type: 'radio' | 'checkbox';
  props: v.InferOutput<v.StrictObjectSchema<typeof groupEntries, undefined>>;
  isChosen: (value: string) => boolean;
  onChange: (target: HTMLInputElement) => void;
};

/** The options of a group, one below the other, each under its label. */
const OptionGroup = ({ role, type, props, isChosen, onChange }: OptionGroupProps) => {
  const control = partProps(props);
  return (
    <div
      role={role}
      id={props.id}
      aria-labelledby={props['aria-labelledby']}
      className="ls-options"
    >
      {props.options.map(({ label, value, isDisabled }) => (
        <label key={String(value)} className="ls-option">
          <input
            {...control}
            type={type}
            value={String(value)}
            checked={isChosen(String(value))}
            disabled={control.disabled || isDisabled === true}
            onChange={({ currentTarget }) => {
              onChange(currentTarget);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
};

const radioGroupEntries = {
  ...groupEntries,
  defaultValue: worth,
  value: worth,
};
type RadioGroupProps = v.InferOutput<v.StrictObjectSchema<typeof radioGroupEntries, undefined>>;

const RadioGroup = ({ props }: { props: RadioGroupProps }) => {
  const { defaultValue = '', value, ...group } = props;
  const [chosen, enter] = useEntered(value, defaultValue);
  return (
    <OptionGroup
      role="radiogroup"
      type="radio"
      props={group}
      isChosen={(each) => each === String(chosen)}
      onChange={(target) => {
        enter(target.value);
        props.onChange?.(eventOf(target));
      }}
    />
  );
};

const texts = v.exactOptional(v.array(v.string()));
const checkGroupEntries = {
  ...groupEntries,
  defaultValue: texts,
  value: texts,
};
type CheckGroupProps = v.InferOutput<v.StrictObjectSchema<typeof checkGroupEntries, undefined>>;

const CheckGroup = ({ props }: { props: CheckGroupProps }) => {
  const { defaultValue = [], value, ...group } = props;
  const [chosen, enter] = useEntered(value, defaultValue);
  return (
    <OptionGroup
      role="group"
      type="checkbox"
      props={group}
      isChosen={(each) => chosen.includes(each)}
      onChange={(target) => {
        const others = chosen.filter((each) => each !== target.value);
        const now = target.checked ? [...others, target.value] : others;
        enter(now);
        props.onChange?.(now);
      }}
    />
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

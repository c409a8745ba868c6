import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield/text-field';
import * as v from 'valibot';
import type { ReactNode } from 'react';
import { component } from './component';
import { eventOf, fieldEntries, htmlProps, useEntered } from './field-props';
import { flag, text } from './prop-schemas';

const number = v.exactOptional(v.number());
const written = v.exactOptional(v.union([v.string(), v.number()]));

const textEntries = {
  ...fieldEntries,
  appearance: v.exactOptional(v.picklist(['standard', 'subtle', 'none'])),
  autoFocus: flag,
  defaultValue: written,
  isCompact: flag,
  isMonospaced: flag,
  isReadOnly: flag,
  maxLength: number,
  minLength: number,
  placeholder: text,
  value: written,
};

/** Passes a prop on only where it was given. */
const given = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });

const shared = (props: v.InferOutput<v.StrictObjectSchema<typeof textEntries, undefined>>) => ({
  ...htmlProps(props),
  isCompact: props.isCompact === true,
  isDisabled: props.isDisabled === true,
  isInvalid: props.isInvalid === true,
  isMonospaced: props.isMonospaced === true,
  isReadOnly: props.isReadOnly === true,
  ...given('appearance', props.appearance),
  ...given('autoFocus', props.autoFocus),
  ...given('maxLength', props.maxLength),
  ...given('minLength', props.minLength),
  ...given('placeholder', props.placeholder),
});

const textfieldEntries = {
  ...textEntries,
  max: written,
  min: written,
  pattern: text,
  type: text,
  width: written,
};
type TextfieldProps = v.InferOutput<v.StrictObjectSchema<typeof textfieldEntries, undefined>>;

const TextfieldControl = ({ props }: { props: TextfieldProps }) => {
  const [value, enter] = useEntered(props.value, props.defaultValue ?? '');
  return (
    <Textfield
      {...shared(props)}
      {...given('max', props.max)}
      {...given('min', props.min)}
      {...given('pattern', props.pattern)}
      {...given('width', props.width)}
      type={props.type ?? 'text'}
      value={value}
      onChange={({ currentTarget }) => {
        enter(currentTarget.value);
        props.onChange?.(eventOf(currentTarget));
      }}
    />
  );
};

const textAreaEntries = {
  ...textEntries,
  maxHeight: text,
  minimumRows: number,
  resize: v.exactOptional(v.picklist(['auto', 'vertical', 'horizontal', 'smart', 'none'])),
  spellCheck: flag,
};
type TextAreaProps = v.InferOutput<v.StrictObjectSchema<typeof textAreaEntries, undefined>>;

const TextAreaControl = ({ props }: { props: TextAreaProps }) => {
  const [value, enter] = useEntered(props.value, props.defaultValue ?? '');
  return (
    <TextArea
      {...shared(props)}
      {...given('maxHeight', props.maxHeight)}
      {...given('minimumRows', props.minimumRows)}
      {...given('resize', props.resize)}
      {...given('spellCheck', props.spellCheck)}
      value={String(value)}
      onChange={({ currentTarget }) => {
        enter(currentTarget.value);
        props.onChange?.(eventOf(currentTarget));
      }}
    />
  );
};

const valueEntries = {
  ...fieldEntries,
  defaultValue: written,
  value: written,
  max: number,
  min: number,
  step: number,
  maxDate: text,
  minDate: text,
  placeholder: text,
};
type ValueProps = v.InferOutput<v.StrictObjectSchema<typeof valueEntries, undefined>>;

type ValueControlProps = { props: ValueProps; type: 'date' | 'time' | 'range' };

/** A control of the browser's in the place of one that the product draws more finely. */
const ValueControl = ({ props, type }: ValueControlProps) => {
  const middle = ((props.min ?? 0) + (props.max ?? 100)) / 2;
  const unset = type === 'range' ? middle : '';
  const [value, enter] = useEntered(props.value, props.defaultValue ?? unset);
  return (
    <input
      {...htmlProps(props)}
      className={type === 'range' ? 'ls-range' : 'ls-control ls-short'}
      type={type}
      value={value}
      {...given('max', props.max ?? props.maxDate)}
      {...given('min', props.min ?? props.minDate)}
      {...given('step', props.step)}
      onChange={({ currentTarget }) => {
        const entered = type === 'range' ? currentTarget.valueAsNumber : currentTarget.value;
        enter(entered);
        props.onChange?.(entered);
      }}
    />
  );
};

const valueField = (type: ValueControlProps['type']) =>
  component(valueEntries, (props): ReactNode => <ValueControl props={props} type={type} />);

/** UI Kit's fields for something written, a date, a time or an amount. */
export const textFieldComponents = {
  Textfield: component(textfieldEntries, (props) => <TextfieldControl props={props} />),
  TextArea: component(textAreaEntries, (props) => <TextAreaControl props={props} />),
  DatePicker: valueField('date'),
  TimePicker: valueField('time'),
  Range: valueField('range'),
};
